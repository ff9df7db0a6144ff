package io.standfirst.summary.profile;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with all that ranking and selection ask of it, found once.
 *
 * @param text the text
 * @param title its title; null for none
 * @param told the sentences that may be chosen, in order; all of them where none would be left
 * @param index its terms
 * @param vectors its sentences as vectors
 * @param centrality how central each sentence is
 * @param quotations what is quoted speech
 * @param context what leans on what
 */
public record Profile(
    AnalysedText text,
    @Nullable String title,
    List<Sentence> told,
    TermIndex index,
    SentenceVectors vectors,
    Centrality centrality,
    Quotations quotations,
    Context context) {

  public static Profile of(AnalysedText text, @Nullable String title) {
    Quotations quotations = Quotations.of(text);
    Furniture furniture = new Furniture(text, quotations);
    List<Sentence> told =
        text.sentences().stream().filter(sentence -> !furniture.is(sentence)).toList();
    TermIndex index = TermIndex.of(text);
    SentenceVectors vectors = SentenceVectors.of(index);
    return new Profile(
        text,
        title,
        told.isEmpty() ? text.sentences() : told,
        index,
        vectors,
        Centrality.of(vectors),
        quotations,
        new Context(text, quotations));
  }
}
