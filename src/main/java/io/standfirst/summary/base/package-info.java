/**
 * What the packages of the room share: small words that tell of their sentence, and numbers as
 * answers show them.
 */
@NullMarked
package io.standfirst.summary.base;

import org.jspecify.annotations.NullMarked;
