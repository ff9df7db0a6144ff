/**
 * What amounts are told in.
 *
 * <p>{@code Units} knows measures by word and by symbol, {@code Currencies} money, {@code
 * LocalCurrencies} whose money a name means that several countries have, {@code Rates} what an
 * amount is a rate by; {@code Measures} holds the four. All of it is tables.
 */
@NullMarked
package io.standfirst.figures.unit;

import org.jspecify.annotations.NullMarked;
