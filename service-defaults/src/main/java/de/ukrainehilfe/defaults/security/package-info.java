/** Who is calling, and what that person may do. */
package de.ukrainehilfe.defaults.security;
