/** All open lodging in memory: the exact best of each side at once, kept true to the database by what changes there. */
package de.ukrainehilfe.matching.live;
