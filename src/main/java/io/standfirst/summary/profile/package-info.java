/**
 * A text as ranking and selection see it, found once: {@link io.standfirst.summary.profile.Profile}
 * has the sentences that may be told, their terms as numbers and as vectors, how central each is,
 * what is quoted, and what leans on what.
 */
@NullMarked
package io.standfirst.summary.profile;

import org.jspecify.annotations.NullMarked;
