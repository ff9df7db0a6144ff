package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import java.util.List;

/** What a text is about: its key phrases and its names. */
public final class Topics {
  private final KeyPhrases phrases;
  private final Names names;

  private Topics(KeyPhrases phrases, Names names) {
    this.phrases = phrases;
    this.names = names;
  }

  public static Topics of(AnalysedText text, DocumentFrequencies frequencies) {
    Names names = Names.of(text);
    return new Topics(KeyPhrases.of(text, names, frequencies), names);
  }

  /** The phrases that say what the text is about, best first, at most {@code limit}. */
  public List<KeyPhrase> keyPhrases(int limit) {
    return phrases.best(limit);
  }

  /** The names of the text, most mentioned first, at most {@code limit}. */
  public List<Name> names(int limit) {
    return names.best(limit);
  }
}
