/** Markdown, with its front matter. */
@NullMarked
package io.standfirst.article.markdown;

import org.jspecify.annotations.NullMarked;
