package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as the ranker learns from it.
 *
 * @param rows the measurements of its told sentences
 * @param labels how much each of them belongs to the best summaries
 * @param words of each of them
 * @param reference the words of the summary that a person wrote
 * @param extract the sentences that a person chose, each as its words; empty where nobody did
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Lesson(
    Profile profile,
    double[][] rows,
    double[] labels,
    List<List<String>> words,
    List<String> reference,
    Set<List<String>> extract) {

  /** A line of a set. */
  record Article(String text, @Nullable String title, String reference, Set<List<String>> extract) {
    /** The same as one paragraph, without its title. */
    Article flat() {
      return new Article(text.replace('\n', ' '), null, reference, extract);
    }
  }

  static Lesson of(Features features, Article article) {
    Language language = LanguageDetector.detect(article.text());
    Profile profile = Profile.of(AnalysedText.of(article.text(), language), article.title());
    List<List<String>> words =
        profile.told().stream().map(it -> Rouge.words(it.span().in(article.text()))).toList();
    List<String> reference = Rouge.words(article.reference());
    double[] labels = new Labels(words, reference, article.extract()).find();
    return new Lesson(
        profile, features.measure(profile), labels, words, reference, article.extract());
  }
}
