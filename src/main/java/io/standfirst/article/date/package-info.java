/**
 * Dates as articles write them, in many languages and orders.
 *
 * <p>{@link io.standfirst.article.date.Dates} reads a date out of a field or a line, {@link
 * io.standfirst.article.date.UrlDates} out of an address. What is read is ISO 8601, as the article
 * states it.
 */
@NullMarked
package io.standfirst.article.date;

import org.jspecify.annotations.NullMarked;
