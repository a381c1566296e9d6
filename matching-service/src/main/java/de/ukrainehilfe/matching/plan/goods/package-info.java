/**
 * Who gets which goods: quantities divided as they are needed, everybody a first part before anybody all of it, exactly
 * optimal by minimum-cost flow.
 *
 * <p>To make a plan, state open stocks as {@link de.ukrainehilfe.matching.plan.goods.Supply}, what needs still lack as
 * {@link de.ukrainehilfe.matching.plan.goods.Demand}, put both lists into a {@link
 * de.ukrainehilfe.matching.plan.goods.GoodsProblem} and call {@link
 * de.ukrainehilfe.matching.plan.goods.GoodsSolver#solve}; deliveries name the two by their index in those lists.
 */
package de.ukrainehilfe.matching.plan.goods;
