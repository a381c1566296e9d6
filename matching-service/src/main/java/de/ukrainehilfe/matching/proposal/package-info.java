/** Finds the best counterparts of a record and brings them before a coordinator. */
package de.ukrainehilfe.matching.proposal;
