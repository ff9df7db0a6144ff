package io.standfirst.article.format;

import java.util.ArrayList;
import java.util.List;

/** Joins the items of a list, and the cells of a table, that follow each other. */
public final class Lists {
  private Lists() {}

  public static List<Block> merged(List<Block> blocks) {
    List<Block> merged = new ArrayList<>(blocks.size());
    StringBuilder lines = new StringBuilder();
    Block.Kind open = Block.Kind.PARAGRAPH;
    for (Block block : blocks) {
      boolean joins = block.kind() == Block.Kind.LIST || block.kind() == Block.Kind.TABLE;
      if (!lines.isEmpty() && (!joins || block.kind() != open)) {
        merged.add(new Block(open, lines.toString()));
        lines.setLength(0);
      }
      if (joins) {
        lines.append(lines.isEmpty() ? "" : "\n").append(block.text());
        open = block.kind();
      } else {
        merged.add(block);
      }
    }
    if (!lines.isEmpty()) {
      merged.add(new Block(open, lines.toString()));
    }
    return merged;
  }
}
