/** The commands of {@code ./standfirst}. */
@NullMarked
package io.standfirst.cli;

import org.jspecify.annotations.NullMarked;
