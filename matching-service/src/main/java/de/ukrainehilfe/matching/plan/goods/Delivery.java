package de.ukrainehilfe.matching.plan.goods;

/** So much from one stock for one demand; both named by their index in the problem. */
public record Delivery(int supply, int demand, int quantity) {}
