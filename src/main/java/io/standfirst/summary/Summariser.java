package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences that tell a text. Immutable; made once and shared. */
public final class Summariser {
  /**
   * A summary of the text.
   *
   * @param text the analysed text
   * @param title the article's title, null for none
   * @param request how long, in which order, about what
   */
  public Summary summarise(AnalysedText text, @Nullable String title, SummaryRequest request) {
    int count = request.length() instanceof Length.Sentences(int n) ? n : 3;
    return new Summary(
        text.sentences().stream()
            .limit(count)
            .map(sentence -> new Summary.Selected(sentence, 1, Map.of("position", 1.0)))
            .toList(),
        true);
  }

  /** The phrases that say what the text is about, best first, at most {@code limit}. */
  public List<KeyPhrase> keyPhrases(AnalysedText text, int limit) {
    return List.of();
  }

  /** The names of the text, most mentioned first, at most {@code limit}. */
  public List<Name> names(AnalysedText text, int limit) {
    return List.of();
  }
}
