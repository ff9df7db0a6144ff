/**
 * What amounts are told in.
 *
 * <p>{@code Units} knows measures by word and by symbol, {@code Currencies} money, {@code Rates}
 * what an amount is a rate by; {@code Measures} holds the three. All of it is tables.
 */
@NullMarked
package io.standfirst.figures.unit;

import org.jspecify.annotations.NullMarked;
