/** What waits too long, in every service by the same measure. */
package de.ukrainehilfe.defaults.ageing;
