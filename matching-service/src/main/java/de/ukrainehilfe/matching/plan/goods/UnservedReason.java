package de.ukrainehilfe.matching.plan.goods;

/** Why a demand gets nothing in the plan: the first of these criteria that leaves no stock at all, whoever has it. */
public enum UnservedReason {
    /** Nobody has the item, counted in this unit. */
    NO_STOCK,
    NO_STOCK_AT_THAT_TIME,
    NO_STOCK_IN_REACH,
    /** All that are left were rejected for this demand before. */
    REJECTED,
    /** There are stocks, but others gain more by them. */
    TAKEN
}
