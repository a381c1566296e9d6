/** Numbers that people can read out on the telephone. */
package de.ukrainehilfe.defaults.reference;
