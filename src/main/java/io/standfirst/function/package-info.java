/** The AWS Lambda entry points: decode, call, encode; and the wiring from environment variables. */
@NullMarked
package io.standfirst.function;

import org.jspecify.annotations.NullMarked;
