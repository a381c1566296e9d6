/** What is not safe: who looks after it, what came of it, and whether the offer may be used again. */
package de.ukrainehilfe.matching.incident;
