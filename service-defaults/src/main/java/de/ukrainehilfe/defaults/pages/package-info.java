/** The frame around every page: language, direction, navigation, forms. */
package de.ukrainehilfe.defaults.pages;
