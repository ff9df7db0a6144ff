/**
 * Which sentences tell an article: {@link io.standfirst.summary.Summariser} ranks and selects them,
 * to a {@link io.standfirst.summary.Length}, with the reasons for each.
 */
@NullMarked
package io.standfirst.summary;

import org.jspecify.annotations.NullMarked;
