/** What people write to the desk about their own record and what it answers, beside the record and for nobody else. */
package de.ukrainehilfe.defaults.message;
