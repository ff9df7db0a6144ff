/**
 * What a text is about: {@link io.standfirst.summary.topics.Topics} has its names, found by their
 * capitals and counted under their longest forms, and its key phrases, which are noun phrases and
 * names. Both tell words apart by the same tables.
 */
@NullMarked
package io.standfirst.summary.topics;

import org.jspecify.annotations.NullMarked;
