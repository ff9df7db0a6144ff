/**
 * Times that a sentence tells.
 *
 * <p>{@code Moments} finds them from left to right: in the calendar ({@code AbsoluteDates}, {@code
 * Years}, {@code YearParts}), from the day of publication ({@code RelativeDates}, {@code
 * RelativePhrases}), on the clock ({@code ClockTimes}); {@code JoinedMoments} puts neighbours
 * together. {@code LanguageClocks} and {@code LanguageDays} find what only other languages than
 * English write.
 */
@NullMarked
package io.standfirst.figures.date;

import org.jspecify.annotations.NullMarked;
