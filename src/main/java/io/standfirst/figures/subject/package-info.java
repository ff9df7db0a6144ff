/**
 * What a quantity is of, in the words of its sentence.
 *
 * <p>{@code Subject} asks, in turn, {@code CountedThing}, {@code Complements}, {@code Antecedents}
 * and {@code Clauses}; {@code Holders} says whose the thing is, {@code SubjectWords} words it.
 */
@NullMarked
package io.standfirst.figures.subject;

import org.jspecify.annotations.NullMarked;
