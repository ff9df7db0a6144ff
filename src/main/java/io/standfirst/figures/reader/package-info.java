/**
 * The way from a text to its figures.
 *
 * <p>{@link io.standfirst.figures.reader.FigureReader} takes each sentence through the layers
 * below; {@code Duplicates} merges what is told twice.
 */
@NullMarked
package io.standfirst.figures.reader;

import org.jspecify.annotations.NullMarked;
