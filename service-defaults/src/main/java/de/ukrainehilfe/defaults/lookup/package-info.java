/** Looking up a person by name, telephone, mail or number: by coordinators only, for a stated purpose, and written down. */
package de.ukrainehilfe.defaults.lookup;
