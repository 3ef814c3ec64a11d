// Assembles the product: every bundle that a feature file names, found through this build's own resolver (so it comes from
// the reactor, the local repository or whatever the user's settings say), checked, and laid beside the launcher's class path.
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.security.MessageDigest
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest

Path product = Path.of(project.build.directory, 'product')
Path features = project.basedir.toPath().resolveSibling('features')
RepositorySystem resolver = session.container.lookup(RepositorySystem)

String checksum(Path file, String algorithm = 'SHA-256') {
    MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)).encodeHex().toString()
}

Path folder(Path path) {
    Files.createDirectories(path)
}

void keepOnly(Path folder, Set<String> names) {
    folder.toFile().listFiles().findAll { !names.contains(it.name) }.each { it.delete() }
}

void place(Path source, Path target) {
    if (!Files.exists(target) || Files.mismatch(source, target) != -1) {
        // A running product keeps the file that it has open.
        Path fresh = target.resolveSibling(target.fileName.toString() + '.new')
        Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING)
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE)
    }
}

Path bundleFolder = folder(product.resolve('bundles'))
Path featureFolder = folder(product.resolve('features'))
Path libFolder = folder(product.resolve('lib'))

Set<String> builtBefore = project.dependencies.findAll { it.groupId == project.groupId }*.artifactId as Set
Set<String> bundles = []
Map<String, String> checksums = [:]
Set<String> written = []
features.toFile().listFiles().findAll { it.name.endsWith('.json') }.sort { it.name }.each { file ->
    def feature = new JsonSlurper().parse(file, 'UTF-8')
    feature.bundles.each { bundle ->
        def coordinates = bundle.id.split(':')
        if (coordinates.length != 3) {
            throw new IllegalArgumentException("${file.name}: a bundle's id is group:artifact:version, was ${bundle.id}")
        }
        def own = coordinates[0] == project.groupId
        if (own == bundle.containsKey('sha256')) {
            throw new IllegalArgumentException(own
                    ? "${file.name}: the checksum of ${bundle.id} is computed here, take it out"
                    : "${file.name}: ${bundle.id} has no sha256")
        }
        if (own && !builtBefore.contains(coordinates[1])) {
            throw new IllegalArgumentException("${file.name}: name ${bundle.id} in the launcher's pom too, so that it is built first")
        }
        def artifact = new DefaultArtifact(coordinates[0], coordinates[1], 'jar', coordinates[2])
        def request = new ArtifactRequest(artifact, project.remoteProjectRepositories, 'features')
        Path jar = resolver.resolveArtifact(session.repositorySession, request).artifact.file.toPath()
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("${bundle.id} is not built yet: run the phase package, not only compile")
        }
        String actual = checksums.computeIfAbsent(bundle.id) { checksum(jar) }
        if (own) {
            bundle.sha256 = actual
        } else if (bundle.sha256 != actual) {
            throw new IllegalStateException("${file.name}: ${bundle.id} should have sha256 ${bundle.sha256}, has ${actual}")
        }
        String name = "${coordinates[1]}-${coordinates[2]}.jar"
        place(jar, bundleFolder.resolve(name))
        bundles << name
    }
    Files.writeString(featureFolder.resolve(file.name), JsonOutput.prettyPrint(JsonOutput.toJson(feature)))
    written << file.name
}
keepOnly(bundleFolder, bundles)
keepOnly(featureFolder, written)

// What levels are built and tested against, laid out as a Maven repository: the product itself publishes its API.
def published = [(project.groupId): 'pom', 'rapport.api': 'jar', 'rapport.store.api': 'jar', 'rapport.console.api': 'jar',
        'rapport.features.api': 'jar', 'rapport.store': 'jar', 'rapport.testkit': 'jar']
published.each { name, type ->
    Path home = folder(product.resolve('artifacts').resolve(project.groupId).resolve(name).resolve(project.version))
    Set<String> kept = []
    (['pom', type] as Set).each { extension ->
        def artifact = new DefaultArtifact(project.groupId, name, extension, project.version)
        def request = new ArtifactRequest(artifact, project.remoteProjectRepositories, 'artifacts')
        Path file = resolver.resolveArtifact(session.repositorySession, request).artifact.file.toPath()
        String called = "${name}-${project.version}.${extension}"
        place(file, home.resolve(called))
        Files.writeString(home.resolve("${called}.sha1"), checksum(file, 'SHA-1'))
        kept << called << "${called}.sha1".toString()
    }
    keepOnly(home, kept)
}

// What stands in for the launcher inside a container of somebody else's, laid out in the same way.
def standIns = ["${project.groupId}:rapport.features.api:jar:${project.version}", "${project.groupId}:rapport.guest:jar:${project.version}"]
Path container = product.resolve('container')
container.toFile().deleteDir()
standIns.each {
    def artifact = new DefaultArtifact(it.toString())
    def request = new ArtifactRequest(artifact, project.remoteProjectRepositories, 'container')
    Path file = resolver.resolveArtifact(session.repositorySession, request).artifact.file.toPath()
    Path home = folder(container.resolve(artifact.groupId.replace('.', '/')).resolve(artifact.artifactId).resolve(artifact.version))
    place(file, home.resolve("${artifact.artifactId}-${artifact.version}.jar"))
}

Set<String> libraries = []
def classPath = project.artifacts.findAll { it.scope in ['compile', 'runtime'] }.collect { it.file.toPath() }
(classPath + [project.artifact.file.toPath()]).each { Path jar ->
    place(jar, libFolder.resolve(jar.fileName.toString()))
    libraries << jar.fileName.toString()
}
keepOnly(libFolder, libraries)
product.resolve('complete').toFile().createNewFile()
log.info("Assembled ${written.size()} features, ${bundles.size()} bundles, ${libraries.size()} libraries in ${product}")
