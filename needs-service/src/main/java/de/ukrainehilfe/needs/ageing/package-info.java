/** Nobody is left without an answer: what has to happen next to each need, by when, and who has waited too long. */
package de.ukrainehilfe.needs.ageing;
