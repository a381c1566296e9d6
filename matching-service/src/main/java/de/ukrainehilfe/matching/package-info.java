/** Proposes, explains and settles matches; alone decides about quantities. */
package de.ukrainehilfe.matching;
