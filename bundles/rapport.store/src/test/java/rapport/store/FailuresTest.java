package rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreUnavailable;

class FailuresTest {

    @Test
    void aPageThatWasMovedWhileItWasReadIsReadAgain() {
        SQLException moved = ofTheFile(DataUtils.ERROR_CHUNK_NOT_FOUND, "Chunk {0} not found", 10_747);

        assertThat(Failures.explain(moved)).isInstanceOf(StoreContended.class);
    }

    @Test
    void aBrokenFileIsDamage() {
        SQLException broken = ofTheFile(DataUtils.ERROR_FILE_CORRUPT, "File corrupted in chunk {0}", 3);

        assertThat(Failures.explain(broken)).isInstanceOf(StoreDamaged.class);
    }

    @Test
    void aFullDiskIsNamed() {
        RuntimeException notWritten = DataUtils.newMVStoreException(
                DataUtils.ERROR_WRITING_FAILED, "Writing failed", new IOException("No space left on device"));
        SQLException full = DbException.toSQLException(
                DbException.get(ErrorCode.GENERAL_ERROR_1, notWritten, notWritten.toString()));

        assertThat(Failures.explain(full))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the disk with the database is full");
    }

    private static SQLException ofTheFile(int code, String message, int chunk) {
        RuntimeException fromTheFile = DataUtils.newMVStoreException(code, message, chunk);
        return DbException.toSQLException(
                DbException.get(ErrorCode.GENERAL_ERROR_1, fromTheFile, fromTheFile.toString()));
    }
}
