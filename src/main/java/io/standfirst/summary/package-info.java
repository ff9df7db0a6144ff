/**
 * Which sentences tell an article: {@link io.standfirst.summary.Summariser} chooses them, to a
 * {@link io.standfirst.summary.Length}, with the reasons for each.
 *
 * <p>A text becomes a {@code profile} once; {@code ranking} rates its sentences by measurements and
 * a learnt model; {@code focus} adds what the reader or the headline asks for; {@code selection}
 * chooses. What a text is about, its names and key phrases, is {@code topics}.
 */
@NullMarked
package io.standfirst.summary;

import org.jspecify.annotations.NullMarked;
