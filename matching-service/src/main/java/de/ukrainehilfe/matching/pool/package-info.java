/** The service's own copy of what is offered and needed, so that no match ever waits for another service. */
package de.ukrainehilfe.matching.pool;
