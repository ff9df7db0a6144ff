package io.standfirst.summary.topics;

import io.standfirst.summary.topics.PhraseWords.Role;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the noun phrases of a sentence that may be key phrases: what opens one or is a noun, up to
 * a noun, with a topic among its words. Each token opens a bounded number of phrases.
 */
final class PhraseScanner {
  private static final int LONGEST = 4;
  private static final int LONGEST_UNPARTED = 6;

  private final AnalysedText text;
  private final PhraseWords words;
  private final WordTable phrases;
  private final WordTable names;

  PhraseScanner(AnalysedText text) {
    this.text = text;
    words = new PhraseWords(text);
    phrases = WordTable.phrases(text.language());
    names = WordTable.names(text.language());
  }

  /**
   * A phrase of a sentence.
   *
   * @param tokens the sentence's
   * @param from its first token
   * @param to the token behind its last
   * @param whole whether no longer phrase has it, and it opens with a noun; never where words are
   *     not parted
   */
  record Found(List<Token> tokens, int from, int to, boolean whole) {
    List<Token> phrase() {
      return tokens.subList(from, to);
    }
  }

  /** Hands over every phrase of a sentence with a topic, those within longer ones too. */
  void scan(Sentence sentence, Consumer<Found> sink) {
    List<Token> tokens = text.tokens(sentence);
    List<Role> roles = words.roles(tokens);
    boolean[] topics = new boolean[roles.size()];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = roles.get(i) == Role.NOUN && isTopic(CapitalUse.base(tokens.get(i).form()));
    }
    for (int from = 0; from < roles.size(); from++) {
      boolean topic = false;
      boolean unparted = PhraseWords.isUnparted(tokens.get(from).form());
      int limit = Math.min(roles.size(), from + (unparted ? LONGEST_UNPARTED : LONGEST));
      boolean starts = roles.get(from) == Role.NOUN || roles.get(from) == Role.OPENS;
      for (int to = from; starts && to < limit; to++) {
        boolean joined = to == from || (words.isJoined(tokens, to) && !opensAnew(roles, to));
        if (roles.get(to) == Role.OUTSIDE || !joined) {
          break;
        }
        topic |= topics[to];
        if (topic && roles.get(to) == Role.NOUN && (!unparted || to > from)) {
          sink.accept(new Found(tokens, from, to + 1, isWhole(tokens, roles, from, to)));
        }
      }
    }
  }

  /** Whether a word says what a text is about. */
  private boolean isTopic(String form) {
    return !phrases.is(WordKind.WEAK, form)
        && !phrases.is(WordKind.ADJECTIVE, form)
        && !names.is(WordKind.DEMONYM, form)
        && !names.is(WordKind.TITLE, form)
        && !names.is(WordKind.DATE, form);
  }

  /** An adjective behind a noun. */
  private static boolean opensAnew(List<Role> roles, int i) {
    return roles.get(i) == Role.OPENS && roles.get(i - 1) == Role.NOUN;
  }

  private boolean isWhole(List<Token> tokens, List<Role> roles, int from, int to) {
    boolean before =
        from > 0 && roles.get(from - 1) != Role.OUTSIDE && words.isJoined(tokens, from);
    boolean behind =
        to + 1 < roles.size()
            && roles.get(to + 1) != Role.OUTSIDE
            && words.isJoined(tokens, to + 1);
    boolean unparted = PhraseWords.isUnparted(tokens.get(from).form());
    return roles.get(from) == Role.NOUN && !before && !behind && !unparted;
  }
}
