/**
 * The answer's one shape: what the command line prints, the API answers and the table stores.
 *
 * <p>{@link io.standfirst.document.ArticleDocument} is an article's document, {@link
 * io.standfirst.document.FigureEntry} and {@link io.standfirst.document.SentenceEntry} its parts,
 * {@link io.standfirst.document.DocumentJson} its JSON, {@link io.standfirst.document.OffsetUnit}
 * the unit of its offsets.
 */
@NullMarked
package io.standfirst.document;

import org.jspecify.annotations.NullMarked;
