package rapport.exchange.model;

/** Which number comes first in a date such as 03/04/1984. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
