/** Runs the whole system on one machine without containers, and lends its parts to the tests of every module. */
package de.ukrainehilfe.local;
