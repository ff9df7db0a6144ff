package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of numbers that mean no amount: "24/7", "9/11", "a 9-to-5 job". */
final class SetPhrases {
  /** The phrases by their first lexeme. */
  private final Map<String, List<String[]>> phrases = new HashMap<>();

  private final int longest;

  SetPhrases() {
    int most = 0;
    for (String[] row : Tables.rows(SetPhrases.class, "phrases.tsv", 1)) {
      String[] lexemes = row[0].split(" ", -1);
      List<String[]> alike = phrases.getOrDefault(lexemes[0], new ArrayList<>());
      alike.add(lexemes);
      phrases.put(lexemes[0], alike);
      most = Math.max(most, lexemes.length);
    }
    this.longest = most;
  }

  /** Whether the lexeme is inside such a phrase. */
  boolean holds(Lexemes line, int at) {
    for (int from = at; from > at - longest && from >= 0; from--) {
      for (String[] phrase : phrases.getOrDefault(line.at(from).word(), List.of())) {
        if (from + phrase.length > at && stands(line, from, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(Lexemes line, int from, String[] phrase) {
    for (int i = 1; i < phrase.length; i++) {
      Lexeme lexeme = line.at(from + i);
      if (!(lexeme.glued() || lexeme.isWord()) || !lexeme.is(phrase[i])) {
        return false;
      }
    }
    Lexeme next = line.at(from + phrase.length);
    return !(next.glued() && (next.isNumber() || next.is("/")));
  }
}
