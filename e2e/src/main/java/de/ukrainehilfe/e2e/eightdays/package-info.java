/** The first eight days of the real desk, replayed: 2,500 offers and 1,000 needs through the public API. */
package de.ukrainehilfe.e2e.eightdays;
