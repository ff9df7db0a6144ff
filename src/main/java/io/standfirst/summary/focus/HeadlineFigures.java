package io.standfirst.summary.focus;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of an article's title, and the sentences that tell them. */
public final class HeadlineFigures {
  /** What telling one is worth, in log-odds: it decides between sentences of like worth. */
  private static final double TOLD = 0.4;

  private final AnalysedText text;
  private final Set<String> figures;

  public HeadlineFigures(Profile profile) {
    text = profile.text();
    figures =
        profile.title() == null
            ? Set.of()
            : figures(AnalysedText.of(profile.title(), text.language()).tokens());
  }

  /** What a sentence's figures add to its log-odds. */
  public double worth(Sentence sentence) {
    if (figures.isEmpty()) {
      return 0;
    }
    for (Token token : text.tokens(sentence)) {
      if (figures.contains(token.form())) {
        return TOLD;
      }
    }
    return 0;
  }

  private static Set<String> figures(List<Token> title) {
    return title.stream()
        .map(Token::form)
        .filter(form -> Character.isDigit(form.codePointAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
