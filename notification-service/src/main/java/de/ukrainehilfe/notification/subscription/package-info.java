/** Where an association wants to be called about its matches, and with which key it can tell that it is us. */
package de.ukrainehilfe.notification.subscription;
