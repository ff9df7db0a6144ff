package io.standfirst.summary.profile;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Cues;
import io.standfirst.text.Cues.Kind;
import io.standfirst.text.Sentence;
import io.standfirst.text.SpeechVerbs;
import io.standfirst.text.Token;
import java.util.List;
import java.util.Set;

/** What each sentence of a text leans on: pronouns, connectives, a speaker named elsewhere. */
public final class Context {
  private final AnalysedText text;
  private final Quotations quotations;
  private final Cues cues;
  private final Set<String> speechVerbs;

  Context(AnalysedText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
    cues = Cues.of(text.language());
    speechVerbs = SpeechVerbs.of(text.language());
  }

  /** Whether a sentence can hardly be understood without the one before it. */
  public boolean leans(Sentence sentence) {
    return sentence.index() > 0 && (opensWeakly(sentence) || lacksSpeaker(sentence));
  }

  /** Whether a sentence opens with a pronoun or a connective. */
  public boolean opensWeakly(Sentence sentence) {
    List<Token> tokens = text.tokens(sentence);
    if (tokens.isEmpty()) {
      return false;
    }
    String first = base(tokens.getFirst().form());
    return cues.is(Kind.THIRD, first) || cues.is(Kind.CONNECTIVE, first);
  }

  /** Whether a sentence is speech, wholly or nearly, and does not say whose. */
  boolean lacksSpeaker(Sentence sentence) {
    int index = sentence.index();
    boolean speech =
        quotations.startsInside(index)
            || 2 * quotations.quoted(index) > sentence.span().length()
            || (quotations.endsInside(index) && !hasSpeaker(sentence));
    return speech && !hasSpeaker(sentence);
  }

  private boolean hasSpeaker(Sentence sentence) {
    return text.tokens(sentence).stream().anyMatch(token -> speechVerbs.contains(token.form()));
  }

  private static String base(String form) {
    int apostrophe = form.indexOf('\'');
    return apostrophe > 0 ? form.substring(0, apostrophe) : form;
  }
}
