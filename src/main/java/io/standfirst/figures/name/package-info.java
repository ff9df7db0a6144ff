/**
 * Numbers that only name: {@code NumberNames} tells them.
 *
 * <p>They are parts of addresses, references, contests, names in words, set phrases and lists, and
 * count nothing.
 */
@NullMarked
package io.standfirst.figures.name;

import org.jspecify.annotations.NullMarked;
