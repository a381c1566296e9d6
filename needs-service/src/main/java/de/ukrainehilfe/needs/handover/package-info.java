/** A need changes hands between associations and the city: who asks, who answers, and what silence means. */
package de.ukrainehilfe.needs.handover;
