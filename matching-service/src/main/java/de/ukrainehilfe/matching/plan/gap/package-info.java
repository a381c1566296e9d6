/** The generalised assignment problem as it is published, to compare our kind of search with everybody's instances. */
package de.ukrainehilfe.matching.plan.gap;
