/** Threads of our own, for work that must not be done on those of a request or of a consumer. */
package de.ukrainehilfe.defaults.work;
