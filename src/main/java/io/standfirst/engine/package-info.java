/**
 * Bytes in, document out: {@link io.standfirst.engine.Standfirst} reads an upload once, analyses it
 * once, and has it summarised and its figures read.
 */
@NullMarked
package io.standfirst.engine;

import org.jspecify.annotations.NullMarked;
