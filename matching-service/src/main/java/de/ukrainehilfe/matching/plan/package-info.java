/** Proposals over everything that is open at once, each with a proof of how far from the best possible it is. */
package de.ukrainehilfe.matching.plan;
