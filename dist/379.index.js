export const id = 379;

export const ids = [ 379 ];

export const modules = {
  74520: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => blankLine
    });
    var micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52328);
    var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
    const blankLine = {
      partial: true,
      tokenize: tokenizeBlankLine
    };
    function tokenizeBlankLine(effects, ok, nok) {
      return start;
      function start(code) {
        return (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) ? (0, micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__.N)(effects, after, "linePrefix")(code) : after(code);
      }
      function after(code) {
        return code === null || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.HP)(code) ? ok(code) : nok(code);
      }
    }
  },
  89363: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => gfm,
      I: () => gfmHtml
    });
    var micromark_util_combine_extensions = __webpack_require__(96792);
    var micromark_util_character = __webpack_require__(10401);
    const wwwPrefix = {
      tokenize: tokenizeWwwPrefix,
      partial: true
    };
    const domain = {
      tokenize: tokenizeDomain,
      partial: true
    };
    const path = {
      tokenize: tokenizePath,
      partial: true
    };
    const trail = {
      tokenize: tokenizeTrail,
      partial: true
    };
    const emailDomainDotTrail = {
      tokenize: tokenizeEmailDomainDotTrail,
      partial: true
    };
    const wwwAutolink = {
      name: "wwwAutolink",
      tokenize: tokenizeWwwAutolink,
      previous: previousWww
    };
    const protocolAutolink = {
      name: "protocolAutolink",
      tokenize: tokenizeProtocolAutolink,
      previous: previousProtocol
    };
    const emailAutolink = {
      name: "emailAutolink",
      tokenize: tokenizeEmailAutolink,
      previous: previousEmail
    };
    const syntax_text = {};
    function gfmAutolinkLiteral() {
      return {
        text: syntax_text
      };
    }
    let code = 48;
    while (code < 123) {
      syntax_text[code] = emailAutolink;
      code++;
      if (code === 58) code = 65; else if (code === 91) code = 97;
    }
    syntax_text[43] = emailAutolink;
    syntax_text[45] = emailAutolink;
    syntax_text[46] = emailAutolink;
    syntax_text[95] = emailAutolink;
    syntax_text[72] = [ emailAutolink, protocolAutolink ];
    syntax_text[104] = [ emailAutolink, protocolAutolink ];
    syntax_text[87] = [ emailAutolink, wwwAutolink ];
    syntax_text[119] = [ emailAutolink, wwwAutolink ];
    function tokenizeEmailAutolink(effects, ok, nok) {
      const self = this;
      let dot;
      let data;
      return start;
      function start(code) {
        if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
        effects.enter("literalAutolink");
        effects.enter("literalAutolinkEmail");
        return atext(code);
      }
      function atext(code) {
        if (gfmAtext(code)) {
          effects.consume(code);
          return atext;
        }
        if (code === 64) {
          effects.consume(code);
          return emailDomain;
        }
        return nok(code);
      }
      function emailDomain(code) {
        if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
        if (code === 45 || code === 95 || (0, micromark_util_character.lV)(code)) {
          data = true;
          effects.consume(code);
          return emailDomain;
        }
        return emailDomainAfter(code);
      }
      function emailDomainDot(code) {
        effects.consume(code);
        dot = true;
        return emailDomain;
      }
      function emailDomainAfter(code) {
        if (data && dot && (0, micromark_util_character.CW)(self.previous)) {
          effects.exit("literalAutolinkEmail");
          effects.exit("literalAutolink");
          return ok(code);
        }
        return nok(code);
      }
    }
    function tokenizeWwwAutolink(effects, ok, nok) {
      const self = this;
      return wwwStart;
      function wwwStart(code) {
        if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
        effects.enter("literalAutolink");
        effects.enter("literalAutolinkWww");
        return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
      }
      function wwwAfter(code) {
        effects.exit("literalAutolinkWww");
        effects.exit("literalAutolink");
        return ok(code);
      }
    }
    function tokenizeProtocolAutolink(effects, ok, nok) {
      const self = this;
      let buffer = "";
      let seen = false;
      return protocolStart;
      function protocolStart(code) {
        if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
          effects.enter("literalAutolink");
          effects.enter("literalAutolinkHttp");
          buffer += String.fromCodePoint(code);
          effects.consume(code);
          return protocolPrefixInside;
        }
        return nok(code);
      }
      function protocolPrefixInside(code) {
        if ((0, micromark_util_character.CW)(code) && buffer.length < 5) {
          buffer += String.fromCodePoint(code);
          effects.consume(code);
          return protocolPrefixInside;
        }
        if (code === 58) {
          const protocol = buffer.toLowerCase();
          if (protocol === "http" || protocol === "https") {
            effects.consume(code);
            return protocolSlashesInside;
          }
        }
        return nok(code);
      }
      function protocolSlashesInside(code) {
        if (code === 47) {
          effects.consume(code);
          if (seen) return afterProtocol;
          seen = true;
          return protocolSlashesInside;
        }
        return nok(code);
      }
      function afterProtocol(code) {
        return code === null || (0, micromark_util_character.JQ)(code) || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code) || (0, 
        micromark_util_character.es)(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
      }
      function protocolAfter(code) {
        effects.exit("literalAutolinkHttp");
        effects.exit("literalAutolink");
        return ok(code);
      }
    }
    function tokenizeWwwPrefix(effects, ok, nok) {
      let size = 0;
      return wwwPrefixInside;
      function wwwPrefixInside(code) {
        if ((code === 87 || code === 119) && size < 3) {
          size++;
          effects.consume(code);
          return wwwPrefixInside;
        }
        if (code === 46 && size === 3) {
          effects.consume(code);
          return wwwPrefixAfter;
        }
        return nok(code);
      }
      function wwwPrefixAfter(code) {
        return code === null ? nok(code) : ok(code);
      }
    }
    function tokenizeDomain(effects, ok, nok) {
      let underscoreInLastSegment;
      let underscoreInLastLastSegment;
      let seen;
      return domainInside;
      function domainInside(code) {
        if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
        if (code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code) || code !== 45 && (0, 
        micromark_util_character.es)(code)) return domainAfter(code);
        seen = true;
        effects.consume(code);
        return domainInside;
      }
      function domainAtPunctuation(code) {
        if (code === 95) underscoreInLastSegment = true; else {
          underscoreInLastLastSegment = underscoreInLastSegment;
          underscoreInLastSegment = void 0;
        }
        effects.consume(code);
        return domainInside;
      }
      function domainAfter(code) {
        if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
        return ok(code);
      }
    }
    function tokenizePath(effects, ok) {
      let sizeOpen = 0;
      let sizeClose = 0;
      return pathInside;
      function pathInside(code) {
        if (code === 40) {
          sizeOpen++;
          effects.consume(code);
          return pathInside;
        }
        if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
        if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
        if (code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) return ok(code);
        effects.consume(code);
        return pathInside;
      }
      function pathAtPunctuation(code) {
        if (code === 41) sizeClose++;
        effects.consume(code);
        return pathInside;
      }
    }
    function tokenizeTrail(effects, ok, nok) {
      return trail;
      function trail(code) {
        if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
          effects.consume(code);
          return trail;
        }
        if (code === 38) {
          effects.consume(code);
          return trailCharacterReferenceStart;
        }
        if (code === 93) {
          effects.consume(code);
          return trailBracketAfter;
        }
        if (code === 60 || code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) return ok(code);
        return nok(code);
      }
      function trailBracketAfter(code) {
        if (code === null || code === 40 || code === 91 || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) return ok(code);
        return trail(code);
      }
      function trailCharacterReferenceStart(code) {
        return (0, micromark_util_character.CW)(code) ? trailCharacterReferenceInside(code) : nok(code);
      }
      function trailCharacterReferenceInside(code) {
        if (code === 59) {
          effects.consume(code);
          return trail;
        }
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return trailCharacterReferenceInside;
        }
        return nok(code);
      }
    }
    function tokenizeEmailDomainDotTrail(effects, ok, nok) {
      return start;
      function start(code) {
        effects.consume(code);
        return after;
      }
      function after(code) {
        return (0, micromark_util_character.lV)(code) ? nok(code) : ok(code);
      }
    }
    function previousWww(code) {
      return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || (0, micromark_util_character.Ee)(code);
    }
    function previousProtocol(code) {
      return !(0, micromark_util_character.CW)(code);
    }
    function previousEmail(code) {
      return !(code === 47 || gfmAtext(code));
    }
    function gfmAtext(code) {
      return code === 43 || code === 45 || code === 46 || code === 95 || (0, micromark_util_character.lV)(code);
    }
    function previousUnbalanced(events) {
      let index = events.length;
      let result = false;
      while (index--) {
        const token = events[index][1];
        if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
          result = true;
          break;
        }
        if (token._gfmAutolinkLiteralWalkedInto) {
          result = false;
          break;
        }
      }
      if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
      return result;
    }
    var micromark_util_sanitize_uri = __webpack_require__(26402);
    function gfmAutolinkLiteralHtml() {
      return {
        exit: {
          literalAutolinkEmail,
          literalAutolinkHttp,
          literalAutolinkWww
        }
      };
    }
    function literalAutolinkWww(token) {
      anchorFromToken.call(this, token, "http://");
    }
    function literalAutolinkEmail(token) {
      anchorFromToken.call(this, token, "mailto:");
    }
    function literalAutolinkHttp(token) {
      anchorFromToken.call(this, token);
    }
    function anchorFromToken(token, protocol) {
      const url = this.sliceSerialize(token);
      this.tag('<a href="' + (0, micromark_util_sanitize_uri.Q)((protocol || "") + url) + '">');
      this.raw(this.encode(url));
      this.tag("</a>");
    }
    var blank_line = __webpack_require__(74520);
    var micromark_factory_space = __webpack_require__(52328);
    var micromark_util_normalize_identifier = __webpack_require__(20031);
    const indent = {
      tokenize: tokenizeIndent,
      partial: true
    };
    function gfmFootnote() {
      return {
        document: {
          [91]: {
            name: "gfmFootnoteDefinition",
            tokenize: tokenizeDefinitionStart,
            continuation: {
              tokenize: tokenizeDefinitionContinuation
            },
            exit: gfmFootnoteDefinitionEnd
          }
        },
        text: {
          [91]: {
            name: "gfmFootnoteCall",
            tokenize: tokenizeGfmFootnoteCall
          },
          [93]: {
            name: "gfmPotentialFootnoteCall",
            add: "after",
            tokenize: tokenizePotentialGfmFootnoteCall,
            resolveTo: resolveToPotentialGfmFootnoteCall
          }
        }
      };
    }
    function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
      const self = this;
      let index = self.events.length;
      const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let labelStart;
      while (index--) {
        const token = self.events[index][1];
        if (token.type === "labelImage") {
          labelStart = token;
          break;
        }
        if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
      }
      return start;
      function start(code) {
        if (!labelStart || !labelStart._balanced) return nok(code);
        const id = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
          start: labelStart.end,
          end: self.now()
        }));
        if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
        effects.enter("gfmFootnoteCallLabelMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteCallLabelMarker");
        return ok(code);
      }
    }
    function resolveToPotentialGfmFootnoteCall(events, context) {
      let index = events.length;
      let labelStart;
      while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
        labelStart = events[index][1];
        break;
      }
      events[index + 1][1].type = "data";
      events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
      const call = {
        type: "gfmFootnoteCall",
        start: Object.assign({}, events[index + 3][1].start),
        end: Object.assign({}, events[events.length - 1][1].end)
      };
      const marker = {
        type: "gfmFootnoteCallMarker",
        start: Object.assign({}, events[index + 3][1].end),
        end: Object.assign({}, events[index + 3][1].end)
      };
      marker.end.column++;
      marker.end.offset++;
      marker.end._bufferIndex++;
      const string = {
        type: "gfmFootnoteCallString",
        start: Object.assign({}, marker.end),
        end: Object.assign({}, events[events.length - 1][1].start)
      };
      const chunk = {
        type: "chunkString",
        contentType: "string",
        start: Object.assign({}, string.start),
        end: Object.assign({}, string.end)
      };
      const replacement = [ events[index + 1], events[index + 2], [ "enter", call, context ], events[index + 3], events[index + 4], [ "enter", marker, context ], [ "exit", marker, context ], [ "enter", string, context ], [ "enter", chunk, context ], [ "exit", chunk, context ], [ "exit", string, context ], events[events.length - 2], events[events.length - 1], [ "exit", call, context ] ];
      events.splice(index, events.length - index + 1, ...replacement);
      return events;
    }
    function tokenizeGfmFootnoteCall(effects, ok, nok) {
      const self = this;
      const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let size = 0;
      let data;
      return start;
      function start(code) {
        effects.enter("gfmFootnoteCall");
        effects.enter("gfmFootnoteCallLabelMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteCallLabelMarker");
        return callStart;
      }
      function callStart(code) {
        if (code !== 94) return nok(code);
        effects.enter("gfmFootnoteCallMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteCallMarker");
        effects.enter("gfmFootnoteCallString");
        effects.enter("chunkString").contentType = "string";
        return callData;
      }
      function callData(code) {
        if (size > 999 || code === 93 && !data || code === null || code === 91 || (0, micromark_util_character.Ee)(code)) return nok(code);
        if (code === 93) {
          effects.exit("chunkString");
          const token = effects.exit("gfmFootnoteCallString");
          if (!defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token)))) return nok(code);
          effects.enter("gfmFootnoteCallLabelMarker");
          effects.consume(code);
          effects.exit("gfmFootnoteCallLabelMarker");
          effects.exit("gfmFootnoteCall");
          return ok;
        }
        if (!(0, micromark_util_character.Ee)(code)) data = true;
        size++;
        effects.consume(code);
        return code === 92 ? callEscape : callData;
      }
      function callEscape(code) {
        if (code === 91 || code === 92 || code === 93) {
          effects.consume(code);
          size++;
          return callData;
        }
        return callData(code);
      }
    }
    function tokenizeDefinitionStart(effects, ok, nok) {
      const self = this;
      const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
      let identifier;
      let size = 0;
      let data;
      return start;
      function start(code) {
        effects.enter("gfmFootnoteDefinition")._container = true;
        effects.enter("gfmFootnoteDefinitionLabel");
        effects.enter("gfmFootnoteDefinitionLabelMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteDefinitionLabelMarker");
        return labelAtMarker;
      }
      function labelAtMarker(code) {
        if (code === 94) {
          effects.enter("gfmFootnoteDefinitionMarker");
          effects.consume(code);
          effects.exit("gfmFootnoteDefinitionMarker");
          effects.enter("gfmFootnoteDefinitionLabelString");
          effects.enter("chunkString").contentType = "string";
          return labelInside;
        }
        return nok(code);
      }
      function labelInside(code) {
        if (size > 999 || code === 93 && !data || code === null || code === 91 || (0, micromark_util_character.Ee)(code)) return nok(code);
        if (code === 93) {
          effects.exit("chunkString");
          const token = effects.exit("gfmFootnoteDefinitionLabelString");
          identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token));
          effects.enter("gfmFootnoteDefinitionLabelMarker");
          effects.consume(code);
          effects.exit("gfmFootnoteDefinitionLabelMarker");
          effects.exit("gfmFootnoteDefinitionLabel");
          return labelAfter;
        }
        if (!(0, micromark_util_character.Ee)(code)) data = true;
        size++;
        effects.consume(code);
        return code === 92 ? labelEscape : labelInside;
      }
      function labelEscape(code) {
        if (code === 91 || code === 92 || code === 93) {
          effects.consume(code);
          size++;
          return labelInside;
        }
        return labelInside(code);
      }
      function labelAfter(code) {
        if (code === 58) {
          effects.enter("definitionMarker");
          effects.consume(code);
          effects.exit("definitionMarker");
          if (!defined.includes(identifier)) defined.push(identifier);
          return (0, micromark_factory_space.N)(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
        }
        return nok(code);
      }
      function whitespaceAfter(code) {
        return ok(code);
      }
    }
    function tokenizeDefinitionContinuation(effects, ok, nok) {
      return effects.check(blank_line.B, ok, effects.attempt(indent, ok, nok));
    }
    function gfmFootnoteDefinitionEnd(effects) {
      effects.exit("gfmFootnoteDefinition");
    }
    function tokenizeIndent(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
      function afterPrefix(code) {
        const tail = self.events[self.events.length - 1];
        return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
      }
    }
    const own = {}.hasOwnProperty;
    const emptyOptions = {};
    function defaultBackLabel(referenceIndex, rereferenceIndex) {
      return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
    }
    function gfmFootnoteHtml(options) {
      const config = options || emptyOptions;
      const label = config.label || "Footnotes";
      const labelTagName = config.labelTagName || "h2";
      const labelAttributes = config.labelAttributes === null || config.labelAttributes === void 0 ? 'class="sr-only"' : config.labelAttributes;
      const backLabel = config.backLabel || defaultBackLabel;
      const clobberPrefix = config.clobberPrefix === null || config.clobberPrefix === void 0 ? "user-content-" : config.clobberPrefix;
      return {
        enter: {
          gfmFootnoteDefinition() {
            const stack = this.getData("tightStack");
            stack.push(false);
          },
          gfmFootnoteDefinitionLabelString() {
            this.buffer();
          },
          gfmFootnoteCallString() {
            this.buffer();
          }
        },
        exit: {
          gfmFootnoteDefinition() {
            let definitions = this.getData("gfmFootnoteDefinitions");
            const footnoteStack = this.getData("gfmFootnoteDefinitionStack");
            const tightStack = this.getData("tightStack");
            const current = footnoteStack.pop();
            const value = this.resume();
            if (!definitions) this.setData("gfmFootnoteDefinitions", definitions = {});
            if (!own.call(definitions, current)) definitions[current] = value;
            tightStack.pop();
            this.setData("slurpOneLineEnding", true);
            this.setData("lastWasTag");
          },
          gfmFootnoteDefinitionLabelString(token) {
            let footnoteStack = this.getData("gfmFootnoteDefinitionStack");
            if (!footnoteStack) this.setData("gfmFootnoteDefinitionStack", footnoteStack = []);
            footnoteStack.push((0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)));
            this.resume();
            this.buffer();
          },
          gfmFootnoteCallString(token) {
            let calls = this.getData("gfmFootnoteCallOrder");
            let counts = this.getData("gfmFootnoteCallCounts");
            const id = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token));
            let counter;
            this.resume();
            if (!calls) this.setData("gfmFootnoteCallOrder", calls = []);
            if (!counts) this.setData("gfmFootnoteCallCounts", counts = {});
            const index = calls.indexOf(id);
            const safeId = (0, micromark_util_sanitize_uri.Q)(id.toLowerCase());
            if (index === -1) {
              calls.push(id);
              counts[id] = 1;
              counter = calls.length;
            } else {
              counts[id]++;
              counter = index + 1;
            }
            const reuseCounter = counts[id];
            this.tag('<sup><a href="#' + clobberPrefix + "fn-" + safeId + '" id="' + clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : "") + '" data-footnote-ref="" aria-describedby="footnote-label">' + String(counter) + "</a></sup>");
          },
          null() {
            const calls = this.getData("gfmFootnoteCallOrder") || [];
            const counts = this.getData("gfmFootnoteCallCounts") || {};
            const definitions = this.getData("gfmFootnoteDefinitions") || {};
            let index = -1;
            if (calls.length > 0) {
              this.lineEndingIfNeeded();
              this.tag('<section data-footnotes="" class="footnotes"><' + labelTagName + ' id="footnote-label"' + (labelAttributes ? " " + labelAttributes : "") + ">");
              this.raw(this.encode(label));
              this.tag("</" + labelTagName + ">");
              this.lineEndingIfNeeded();
              this.tag("<ol>");
            }
            while (++index < calls.length) {
              const id = calls[index];
              const safeId = (0, micromark_util_sanitize_uri.Q)(id.toLowerCase());
              let referenceIndex = 0;
              const references = [];
              while (++referenceIndex <= counts[id]) references.push('<a href="#' + clobberPrefix + "fnref-" + safeId + (referenceIndex > 1 ? "-" + referenceIndex : "") + '" data-footnote-backref="" aria-label="' + this.encode(typeof backLabel === "string" ? backLabel : backLabel(index, referenceIndex)) + '" class="data-footnote-backref">↩' + (referenceIndex > 1 ? "<sup>" + referenceIndex + "</sup>" : "") + "</a>");
              const reference = references.join(" ");
              let injected = false;
              this.lineEndingIfNeeded();
              this.tag('<li id="' + clobberPrefix + "fn-" + safeId + '">');
              this.lineEndingIfNeeded();
              this.tag(definitions[id].replace(/<\/p>(?:\r?\n|\r)?$/, function($0) {
                injected = true;
                return " " + reference + $0;
              }));
              if (!injected) {
                this.lineEndingIfNeeded();
                this.tag(reference);
              }
              this.lineEndingIfNeeded();
              this.tag("</li>");
            }
            if (calls.length > 0) {
              this.lineEndingIfNeeded();
              this.tag("</ol>");
              this.lineEndingIfNeeded();
              this.tag("</section>");
            }
          }
        }
      };
    }
    var micromark_util_chunked = __webpack_require__(5254);
    var micromark_util_classify_character = __webpack_require__(64386);
    var micromark_util_resolve_all = __webpack_require__(36728);
    function gfmStrikethrough(options) {
      const options_ = options || {};
      let single = options_.singleTilde;
      const tokenizer = {
        name: "strikethrough",
        tokenize: tokenizeStrikethrough,
        resolveAll: resolveAllStrikethrough
      };
      if (single === null || single === void 0) single = true;
      return {
        text: {
          [126]: tokenizer
        },
        insideSpan: {
          null: [ tokenizer ]
        },
        attentionMarkers: {
          null: [ 126 ]
        }
      };
      function resolveAllStrikethrough(events, context) {
        let index = -1;
        while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
          let open = index;
          while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index][1].end)
            };
            const text = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index][1].start)
            };
            const nextEvents = [ [ "enter", strikethrough, context ], [ "enter", events[open][1], context ], [ "exit", events[open][1], context ], [ "enter", text, context ] ];
            const insideSpan = context.parser.constructs.insideSpan.null;
            if (insideSpan) (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, (0, micromark_util_resolve_all.W)(insideSpan, events.slice(open + 1, index), context));
            (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, [ [ "exit", text, context ], [ "enter", events[index][1], context ], [ "exit", events[index][1], context ], [ "exit", strikethrough, context ] ]);
            (0, micromark_util_chunked.m)(events, open - 1, index - open + 3, nextEvents);
            index = open + nextEvents.length - 2;
            break;
          }
        }
        index = -1;
        while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
        return events;
      }
      function tokenizeStrikethrough(effects, ok, nok) {
        const previous = this.previous;
        const events = this.events;
        let size = 0;
        return start;
        function start(code) {
          if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
          effects.enter("strikethroughSequenceTemporary");
          return more(code);
        }
        function more(code) {
          const before = (0, micromark_util_classify_character.S)(previous);
          if (code === 126) {
            if (size > 1) return nok(code);
            effects.consume(code);
            size++;
            return more;
          }
          if (size < 2 && !single) return nok(code);
          const token = effects.exit("strikethroughSequenceTemporary");
          const after = (0, micromark_util_classify_character.S)(code);
          token._open = !after || after === 2 && Boolean(before);
          token._close = !before || before === 2 && Boolean(after);
          return ok(code);
        }
      }
    }
    function gfmStrikethroughHtml() {
      return {
        enter: {
          strikethrough() {
            this.tag("<del>");
          }
        },
        exit: {
          strikethrough() {
            this.tag("</del>");
          }
        }
      };
    }
    class EditMap {
      constructor() {
        this.map = [];
        this.index = new Map;
      }
      add(index, remove, add) {
        addImplementation(this, index, remove, add);
      }
      consume(events) {
        this.map.sort(function(a, b) {
          return a[0] - b[0];
        });
        if (this.map.length === 0) return;
        let index = this.map.length;
        const vecs = [];
        while (index > 0) {
          index -= 1;
          vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
          events.length = this.map[index][0];
        }
        vecs.push(events.slice());
        events.length = 0;
        let slice = vecs.pop();
        while (slice) {
          for (const element of slice) events.push(element);
          slice = vecs.pop();
        }
        this.map.length = 0;
        this.index.clear();
      }
    }
    function addImplementation(editMap, at, remove, add) {
      if (remove === 0 && add.length === 0) return;
      const existing = editMap.index.get(at);
      if (existing) {
        existing[1] += remove;
        existing[2].push(...add);
        return;
      }
      const change = [ at, remove, add ];
      editMap.map.push(change);
      editMap.index.set(at, change);
    }
    function gfmTableAlign(events, index) {
      let inDelimiterRow = false;
      const align = [];
      while (index < events.length) {
        const event = events[index];
        if (inDelimiterRow) {
          if (event[0] === "enter") {
            if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
          } else if (event[1].type === "tableContent") {
            if (events[index - 1][1].type === "tableDelimiterMarker") {
              const alignIndex = align.length - 1;
              align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
            }
          } else if (event[1].type === "tableDelimiterRow") break;
        } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
        index += 1;
      }
      return align;
    }
    function gfmTable() {
      return {
        flow: {
          null: {
            name: "table",
            tokenize: tokenizeTable,
            resolveAll: resolveTable
          }
        }
      };
    }
    function tokenizeTable(effects, ok, nok) {
      const self = this;
      let size = 0;
      let sizeB = 0;
      let seen;
      return start;
      function start(code) {
        let index = self.events.length - 1;
        while (index > -1) {
          const {type} = self.events[index][1];
          if (type === "lineEnding" || type === "linePrefix") index--; else break;
        }
        const tail = index > -1 ? self.events[index][1].type : null;
        const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
        if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
        return next(code);
      }
      function headRowBefore(code) {
        effects.enter("tableHead");
        effects.enter("tableRow");
        return headRowStart(code);
      }
      function headRowStart(code) {
        if (code === 124) return headRowBreak(code);
        seen = true;
        sizeB += 1;
        return headRowBreak(code);
      }
      function headRowBreak(code) {
        if (code === null) return nok(code);
        if ((0, micromark_util_character.HP)(code)) {
          if (sizeB > 1) {
            sizeB = 0;
            self.interrupt = true;
            effects.exit("tableRow");
            effects.enter("lineEnding");
            effects.consume(code);
            effects.exit("lineEnding");
            return headDelimiterStart;
          }
          return nok(code);
        }
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, headRowBreak, "whitespace")(code);
        sizeB += 1;
        if (seen) {
          seen = false;
          size += 1;
        }
        if (code === 124) {
          effects.enter("tableCellDivider");
          effects.consume(code);
          effects.exit("tableCellDivider");
          seen = true;
          return headRowBreak;
        }
        effects.enter("data");
        return headRowData(code);
      }
      function headRowData(code) {
        if (code === null || code === 124 || (0, micromark_util_character.Ee)(code)) {
          effects.exit("data");
          return headRowBreak(code);
        }
        effects.consume(code);
        return code === 92 ? headRowEscape : headRowData;
      }
      function headRowEscape(code) {
        if (code === 92 || code === 124) {
          effects.consume(code);
          return headRowData;
        }
        return headRowData(code);
      }
      function headDelimiterStart(code) {
        self.interrupt = false;
        if (self.parser.lazy[self.now().line]) return nok(code);
        effects.enter("tableDelimiterRow");
        seen = false;
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
        return headDelimiterBefore(code);
      }
      function headDelimiterBefore(code) {
        if (code === 45 || code === 58) return headDelimiterValueBefore(code);
        if (code === 124) {
          seen = true;
          effects.enter("tableCellDivider");
          effects.consume(code);
          effects.exit("tableCellDivider");
          return headDelimiterCellBefore;
        }
        return headDelimiterNok(code);
      }
      function headDelimiterCellBefore(code) {
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, headDelimiterValueBefore, "whitespace")(code);
        return headDelimiterValueBefore(code);
      }
      function headDelimiterValueBefore(code) {
        if (code === 58) {
          sizeB += 1;
          seen = true;
          effects.enter("tableDelimiterMarker");
          effects.consume(code);
          effects.exit("tableDelimiterMarker");
          return headDelimiterLeftAlignmentAfter;
        }
        if (code === 45) {
          sizeB += 1;
          return headDelimiterLeftAlignmentAfter(code);
        }
        if (code === null || (0, micromark_util_character.HP)(code)) return headDelimiterCellAfter(code);
        return headDelimiterNok(code);
      }
      function headDelimiterLeftAlignmentAfter(code) {
        if (code === 45) {
          effects.enter("tableDelimiterFiller");
          return headDelimiterFiller(code);
        }
        return headDelimiterNok(code);
      }
      function headDelimiterFiller(code) {
        if (code === 45) {
          effects.consume(code);
          return headDelimiterFiller;
        }
        if (code === 58) {
          seen = true;
          effects.exit("tableDelimiterFiller");
          effects.enter("tableDelimiterMarker");
          effects.consume(code);
          effects.exit("tableDelimiterMarker");
          return headDelimiterRightAlignmentAfter;
        }
        effects.exit("tableDelimiterFiller");
        return headDelimiterRightAlignmentAfter(code);
      }
      function headDelimiterRightAlignmentAfter(code) {
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, headDelimiterCellAfter, "whitespace")(code);
        return headDelimiterCellAfter(code);
      }
      function headDelimiterCellAfter(code) {
        if (code === 124) return headDelimiterBefore(code);
        if (code === null || (0, micromark_util_character.HP)(code)) {
          if (!seen || size !== sizeB) return headDelimiterNok(code);
          effects.exit("tableDelimiterRow");
          effects.exit("tableHead");
          return ok(code);
        }
        return headDelimiterNok(code);
      }
      function headDelimiterNok(code) {
        return nok(code);
      }
      function bodyRowStart(code) {
        effects.enter("tableRow");
        return bodyRowBreak(code);
      }
      function bodyRowBreak(code) {
        if (code === 124) {
          effects.enter("tableCellDivider");
          effects.consume(code);
          effects.exit("tableCellDivider");
          return bodyRowBreak;
        }
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("tableRow");
          return ok(code);
        }
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, bodyRowBreak, "whitespace")(code);
        effects.enter("data");
        return bodyRowData(code);
      }
      function bodyRowData(code) {
        if (code === null || code === 124 || (0, micromark_util_character.Ee)(code)) {
          effects.exit("data");
          return bodyRowBreak(code);
        }
        effects.consume(code);
        return code === 92 ? bodyRowEscape : bodyRowData;
      }
      function bodyRowEscape(code) {
        if (code === 92 || code === 124) {
          effects.consume(code);
          return bodyRowData;
        }
        return bodyRowData(code);
      }
    }
    function resolveTable(events, context) {
      let index = -1;
      let inFirstCellAwaitingPipe = true;
      let rowKind = 0;
      let lastCell = [ 0, 0, 0, 0 ];
      let cell = [ 0, 0, 0, 0 ];
      let afterHeadAwaitingFirstBodyRow = false;
      let lastTableEnd = 0;
      let currentTable;
      let currentBody;
      let currentCell;
      const map = new EditMap;
      while (++index < events.length) {
        const event = events[index];
        const token = event[1];
        if (event[0] === "enter") {
          if (token.type === "tableHead") {
            afterHeadAwaitingFirstBodyRow = false;
            if (lastTableEnd !== 0) {
              flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
              currentBody = void 0;
              lastTableEnd = 0;
            }
            currentTable = {
              type: "table",
              start: Object.assign({}, token.start),
              end: Object.assign({}, token.end)
            };
            map.add(index, 0, [ [ "enter", currentTable, context ] ]);
          } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
            inFirstCellAwaitingPipe = true;
            currentCell = void 0;
            lastCell = [ 0, 0, 0, 0 ];
            cell = [ 0, index + 1, 0, 0 ];
            if (afterHeadAwaitingFirstBodyRow) {
              afterHeadAwaitingFirstBodyRow = false;
              currentBody = {
                type: "tableBody",
                start: Object.assign({}, token.start),
                end: Object.assign({}, token.end)
              };
              map.add(index, 0, [ [ "enter", currentBody, context ] ]);
            }
            rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
          } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
            inFirstCellAwaitingPipe = false;
            if (cell[2] === 0) {
              if (lastCell[1] !== 0) {
                cell[0] = cell[1];
                currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
                lastCell = [ 0, 0, 0, 0 ];
              }
              cell[2] = index;
            }
          } else if (token.type === "tableCellDivider") if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false; else {
            if (lastCell[1] !== 0) {
              cell[0] = cell[1];
              currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            }
            lastCell = cell;
            cell = [ lastCell[1], index, 0, 0 ];
          }
        } else if (token.type === "tableHead") {
          afterHeadAwaitingFirstBodyRow = true;
          lastTableEnd = index;
        } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
          lastTableEnd = index;
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
          } else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
          rowKind = 0;
        } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
      }
      if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
      map.consume(context.events);
      index = -1;
      while (++index < context.events.length) {
        const event = context.events[index];
        if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
      }
      return events;
    }
    function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
      const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
      const valueName = "tableContent";
      if (range[0] !== 0) {
        previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
        map.add(range[0], 0, [ [ "exit", previousCell, context ] ]);
      }
      const now = getPoint(context.events, range[1]);
      previousCell = {
        type: groupName,
        start: Object.assign({}, now),
        end: Object.assign({}, now)
      };
      map.add(range[1], 0, [ [ "enter", previousCell, context ] ]);
      if (range[2] !== 0) {
        const relatedStart = getPoint(context.events, range[2]);
        const relatedEnd = getPoint(context.events, range[3]);
        const valueToken = {
          type: valueName,
          start: Object.assign({}, relatedStart),
          end: Object.assign({}, relatedEnd)
        };
        map.add(range[2], 0, [ [ "enter", valueToken, context ] ]);
        if (rowKind !== 2) {
          const start = context.events[range[2]];
          const end = context.events[range[3]];
          start[1].end = Object.assign({}, end[1].end);
          start[1].type = "chunkText";
          start[1].contentType = "text";
          if (range[3] > range[2] + 1) {
            const a = range[2] + 1;
            const b = range[3] - range[2] - 1;
            map.add(a, b, []);
          }
        }
        map.add(range[3] + 1, 0, [ [ "exit", valueToken, context ] ]);
      }
      if (rowEnd !== void 0) {
        previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
        map.add(rowEnd, 0, [ [ "exit", previousCell, context ] ]);
        previousCell = void 0;
      }
      return previousCell;
    }
    function flushTableEnd(map, context, index, table, tableBody) {
      const exits = [];
      const related = getPoint(context.events, index);
      if (tableBody) {
        tableBody.end = Object.assign({}, related);
        exits.push([ "exit", tableBody, context ]);
      }
      table.end = Object.assign({}, related);
      exits.push([ "exit", table, context ]);
      map.add(index + 1, 0, exits);
    }
    function getPoint(events, index) {
      const event = events[index];
      const side = event[0] === "enter" ? "start" : "end";
      return event[1][side];
    }
    const alignment = {
      none: "",
      left: ' align="left"',
      right: ' align="right"',
      center: ' align="center"'
    };
    function gfmTableHtml() {
      return {
        enter: {
          table(token) {
            const tableAlign = token._align;
            this.lineEndingIfNeeded();
            this.tag("<table>");
            this.setData("tableAlign", tableAlign);
          },
          tableBody() {
            this.tag("<tbody>");
          },
          tableData() {
            const tableAlign = this.getData("tableAlign");
            const tableColumn = this.getData("tableColumn");
            const align = alignment[tableAlign[tableColumn]];
            if (align === void 0) this.buffer(); else {
              this.lineEndingIfNeeded();
              this.tag("<td" + align + ">");
            }
          },
          tableHead() {
            this.lineEndingIfNeeded();
            this.tag("<thead>");
          },
          tableHeader() {
            const tableAlign = this.getData("tableAlign");
            const tableColumn = this.getData("tableColumn");
            const align = alignment[tableAlign[tableColumn]];
            this.lineEndingIfNeeded();
            this.tag("<th" + align + ">");
          },
          tableRow() {
            this.setData("tableColumn", 0);
            this.lineEndingIfNeeded();
            this.tag("<tr>");
          }
        },
        exit: {
          codeTextData(token) {
            let value = this.sliceSerialize(token);
            if (this.getData("tableAlign")) value = value.replace(/\\([\\|])/g, replace);
            this.raw(this.encode(value));
          },
          table() {
            this.setData("tableAlign");
            this.setData("slurpAllLineEndings");
            this.lineEndingIfNeeded();
            this.tag("</table>");
          },
          tableBody() {
            this.lineEndingIfNeeded();
            this.tag("</tbody>");
          },
          tableData() {
            const tableAlign = this.getData("tableAlign");
            const tableColumn = this.getData("tableColumn");
            if (tableColumn in tableAlign) {
              this.tag("</td>");
              this.setData("tableColumn", tableColumn + 1);
            } else this.resume();
          },
          tableHead() {
            this.lineEndingIfNeeded();
            this.tag("</thead>");
          },
          tableHeader() {
            const tableColumn = this.getData("tableColumn");
            this.tag("</th>");
            this.setData("tableColumn", tableColumn + 1);
          },
          tableRow() {
            const tableAlign = this.getData("tableAlign");
            let tableColumn = this.getData("tableColumn");
            while (tableColumn < tableAlign.length) {
              this.lineEndingIfNeeded();
              this.tag("<td" + alignment[tableAlign[tableColumn]] + "></td>");
              tableColumn++;
            }
            this.setData("tableColumn", tableColumn);
            this.lineEndingIfNeeded();
            this.tag("</tr>");
          }
        }
      };
    }
    function replace($0, $1) {
      return $1 === "|" ? $1 : $0;
    }
    const reFlow = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|title|textarea|xmp)(?=[\t\n\f\r />])/gi;
    const reText = new RegExp("^" + reFlow.source, "i");
    function gfmTagfilterHtml() {
      return {
        exit: {
          htmlFlowData(token) {
            exitHtmlData.call(this, token, reFlow);
          },
          htmlTextData(token) {
            exitHtmlData.call(this, token, reText);
          }
        }
      };
    }
    function exitHtmlData(token, filter) {
      let value = this.sliceSerialize(token);
      if (this.options.allowDangerousHtml) value = value.replace(filter, "&lt;$1$2");
      this.raw(this.encode(value));
    }
    const tasklistCheck = {
      name: "tasklistCheck",
      tokenize: tokenizeTasklistCheck
    };
    function gfmTaskListItem() {
      return {
        text: {
          [91]: tasklistCheck
        }
      };
    }
    function tokenizeTasklistCheck(effects, ok, nok) {
      const self = this;
      return open;
      function open(code) {
        if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
        effects.enter("taskListCheck");
        effects.enter("taskListCheckMarker");
        effects.consume(code);
        effects.exit("taskListCheckMarker");
        return inside;
      }
      function inside(code) {
        if ((0, micromark_util_character.Ee)(code)) {
          effects.enter("taskListCheckValueUnchecked");
          effects.consume(code);
          effects.exit("taskListCheckValueUnchecked");
          return close;
        }
        if (code === 88 || code === 120) {
          effects.enter("taskListCheckValueChecked");
          effects.consume(code);
          effects.exit("taskListCheckValueChecked");
          return close;
        }
        return nok(code);
      }
      function close(code) {
        if (code === 93) {
          effects.enter("taskListCheckMarker");
          effects.consume(code);
          effects.exit("taskListCheckMarker");
          effects.exit("taskListCheck");
          return after;
        }
        return nok(code);
      }
      function after(code) {
        if ((0, micromark_util_character.HP)(code)) return ok(code);
        if ((0, micromark_util_character.On)(code)) return effects.check({
          tokenize: spaceThenNonSpace
        }, ok, nok)(code);
        return nok(code);
      }
    }
    function spaceThenNonSpace(effects, ok, nok) {
      return (0, micromark_factory_space.N)(effects, after, "whitespace");
      function after(code) {
        return code === null ? nok(code) : ok(code);
      }
    }
    function gfmTaskListItemHtml() {
      return {
        enter: {
          taskListCheck() {
            this.tag('<input type="checkbox" disabled="" ');
          }
        },
        exit: {
          taskListCheck() {
            this.tag("/>");
          },
          taskListCheckValueChecked() {
            this.tag('checked="" ');
          }
        }
      };
    }
    function gfm(options) {
      return (0, micromark_util_combine_extensions.y)([ gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(options), gfmTable(), gfmTaskListItem() ]);
    }
    function gfmHtml(options) {
      return (0, micromark_util_combine_extensions.v)([ gfmAutolinkLiteralHtml(), gfmFootnoteHtml(options), gfmStrikethroughHtml(), gfmTableHtml(), gfmTagfilterHtml(), gfmTaskListItemHtml() ]);
    }
  },
  52328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => factorySpaceMinMax,
      N: () => factorySpace
    });
    var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
    function factorySpace(effects, ok, type, max) {
      const limit = max ? max - 1 : 1 / 0;
      let size = 0;
      return start;
      function start(code) {
        if ((0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code)) {
          effects.enter(type);
          return prefix(code);
        }
        return ok(code);
      }
      function prefix(code) {
        if ((0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) && size++ < limit) {
          effects.consume(code);
          return prefix;
        }
        effects.exit(type);
        return ok(code);
      }
    }
    function factorySpaceMinMax(effects, ok, nok, type, min, max) {
      let size = 0;
      return start;
      function start(code) {
        if (max > 0 && (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code)) {
          effects.enter(type);
          return prefix(code);
        }
        return after(code);
      }
      function prefix(code) {
        if ((0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.On)(code) && size < max) {
          effects.consume(code);
          size++;
          return prefix;
        }
        effects.exit(type);
        return after(code);
      }
      function after(code) {
        return size >= min ? ok(code) : nok(code);
      }
    }
  },
  5254: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => push,
      m: () => splice
    });
    function splice(list, start, remove, items) {
      const end = list.length;
      let chunkStart = 0;
      let parameters;
      if (start < 0) start = -start > end ? 0 : end + start; else start = start > end ? end : start;
      remove = remove > 0 ? remove : 0;
      if (items.length < 1e4) {
        parameters = Array.from(items);
        parameters.unshift(start, remove);
        list.splice(...parameters);
      } else {
        if (remove) list.splice(start, remove);
        while (chunkStart < items.length) {
          parameters = items.slice(chunkStart, chunkStart + 1e4);
          parameters.unshift(start, 0);
          list.splice(...parameters);
          chunkStart += 1e4;
          start += 1e4;
        }
      }
    }
    function push(list, items) {
      if (list.length > 0) {
        splice(list, list.length, 0, items);
        return list;
      }
      return items;
    }
  },
  96792: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => combineHtmlExtensions,
      y: () => combineExtensions
    });
    var micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
    const hasOwnProperty = {}.hasOwnProperty;
    function combineExtensions(extensions) {
      const all = {};
      let index = -1;
      while (++index < extensions.length) syntaxExtension(all, extensions[index]);
      return all;
    }
    function syntaxExtension(all, extension) {
      let hook;
      for (hook in extension) {
        const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
        const left = maybe || (all[hook] = {});
        const right = extension[hook];
        let code;
        if (right) for (code in right) {
          if (!hasOwnProperty.call(left, code)) left[code] = [];
          const value = right[code];
          constructs(left[code], Array.isArray(value) ? value : value ? [ value ] : []);
        }
      }
    }
    function constructs(existing, list) {
      let index = -1;
      const before = [];
      while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
      (0, micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__.m)(existing, 0, 0, before);
    }
    function combineHtmlExtensions(htmlExtensions) {
      const handlers = {};
      let index = -1;
      while (++index < htmlExtensions.length) htmlExtension(handlers, htmlExtensions[index]);
      return handlers;
    }
    function htmlExtension(all, extension) {
      let hook;
      for (hook in extension) {
        const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
        const left = maybe || (all[hook] = {});
        const right = extension[hook];
        let type;
        if (right) for (type in right) left[type] = right[type];
      }
    }
  },
  32060: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => encode
    });
    const characterReferences = {
      '"': "quot",
      "&": "amp",
      "<": "lt",
      ">": "gt"
    };
    function encode(value) {
      return value.replace(/["&<>]/g, replace);
      function replace(value) {
        return "&" + characterReferences[value] + ";";
      }
    }
  },
  20031: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => normalizeIdentifier
    });
    function normalizeIdentifier(value) {
      return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
    }
  },
  36728: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => resolveAll
    });
    function resolveAll(constructs, events, context) {
      const called = [];
      let index = -1;
      while (++index < constructs.length) {
        const resolve = constructs[index].resolveAll;
        if (resolve && !called.includes(resolve)) {
          events = resolve(events, context);
          called.push(resolve);
        }
      }
      return events;
    }
  },
  26402: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => sanitizeUri
    });
    var micromark_util_character__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10401);
    var micromark_util_encode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32060);
    function sanitizeUri(url, protocol) {
      const value = (0, micromark_util_encode__WEBPACK_IMPORTED_MODULE_0__.l)(normalizeUri(url || ""));
      if (!protocol) return value;
      const colon = value.indexOf(":");
      const questionMark = value.indexOf("?");
      const numberSign = value.indexOf("#");
      const slash = value.indexOf("/");
      if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign || protocol.test(value.slice(0, colon))) return value;
      return "";
    }
    function normalizeUri(value) {
      const result = [];
      let index = -1;
      let start = 0;
      let skip = 0;
      while (++index < value.length) {
        const code = value.charCodeAt(index);
        let replace = "";
        if (code === 37 && (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_1__.lV)(value.charCodeAt(index + 1)) && (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_1__.lV)(value.charCodeAt(index + 2))) skip = 2; else if (code < 128) {
          if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) replace = String.fromCharCode(code);
        } else if (code > 55295 && code < 57344) {
          const next = value.charCodeAt(index + 1);
          if (code < 56320 && next > 56319 && next < 57344) {
            replace = String.fromCharCode(code, next);
            skip = 1;
          } else replace = "�";
        } else replace = String.fromCharCode(code);
        if (replace) {
          result.push(value.slice(start, index), encodeURIComponent(replace));
          start = index + skip + 1;
          replace = "";
        }
        if (skip) {
          index += skip;
          skip = 0;
        }
      }
      return result.join("") + value.slice(start);
    }
  },
  5329: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      yt: () => micromark
    });
    var constructs_namespaceObject = {};
    __webpack_require__.r(constructs_namespaceObject);
    __webpack_require__.d(constructs_namespaceObject, {
      attentionMarkers: () => attentionMarkers,
      contentInitial: () => contentInitial,
      disable: () => disable,
      document: () => constructs_document,
      flow: () => constructs_flow,
      flowInitial: () => flowInitial,
      insideSpan: () => insideSpan,
      string: () => constructs_string,
      text: () => constructs_text
    });
    var decode_named_character_reference = __webpack_require__(37126);
    var micromark_util_chunked = __webpack_require__(5254);
    var micromark_util_combine_extensions = __webpack_require__(96792);
    var micromark_util_decode_numeric_character_reference = __webpack_require__(33988);
    var micromark_util_encode = __webpack_require__(32060);
    var micromark_util_normalize_identifier = __webpack_require__(20031);
    var micromark_util_sanitize_uri = __webpack_require__(26402);
    const compile_hasOwnProperty = {}.hasOwnProperty;
    const protocolHref = /^(https?|ircs?|mailto|xmpp)$/i;
    const protocolSource = /^https?$/i;
    function compile(options) {
      const settings = options || {};
      let tags = true;
      const definitions = {};
      const buffers = [ [] ];
      const mediaStack = [];
      const tightStack = [];
      const defaultHandlers = {
        enter: {
          blockQuote: onenterblockquote,
          codeFenced: onentercodefenced,
          codeFencedFenceInfo: buffer,
          codeFencedFenceMeta: buffer,
          codeIndented: onentercodeindented,
          codeText: onentercodetext,
          content: onentercontent,
          definition: onenterdefinition,
          definitionDestinationString: onenterdefinitiondestinationstring,
          definitionLabelString: buffer,
          definitionTitleString: buffer,
          emphasis: onenteremphasis,
          htmlFlow: onenterhtmlflow,
          htmlText: onenterhtml,
          image: onenterimage,
          label: buffer,
          link: onenterlink,
          listItemMarker: onenterlistitemmarker,
          listItemValue: onenterlistitemvalue,
          listOrdered: onenterlistordered,
          listUnordered: onenterlistunordered,
          paragraph: onenterparagraph,
          reference: buffer,
          resource: onenterresource,
          resourceDestinationString: onenterresourcedestinationstring,
          resourceTitleString: buffer,
          setextHeading: onentersetextheading,
          strong: onenterstrong
        },
        exit: {
          atxHeading: onexitatxheading,
          atxHeadingSequence: onexitatxheadingsequence,
          autolinkEmail: onexitautolinkemail,
          autolinkProtocol: onexitautolinkprotocol,
          blockQuote: onexitblockquote,
          characterEscapeValue: onexitdata,
          characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
          characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
          characterReferenceValue: onexitcharacterreferencevalue,
          codeFenced: onexitflowcode,
          codeFencedFence: onexitcodefencedfence,
          codeFencedFenceInfo: onexitcodefencedfenceinfo,
          codeFencedFenceMeta: onresumedrop,
          codeFlowValue: onexitcodeflowvalue,
          codeIndented: onexitflowcode,
          codeText: onexitcodetext,
          codeTextData: onexitdata,
          data: onexitdata,
          definition: onexitdefinition,
          definitionDestinationString: onexitdefinitiondestinationstring,
          definitionLabelString: onexitdefinitionlabelstring,
          definitionTitleString: onexitdefinitiontitlestring,
          emphasis: onexitemphasis,
          hardBreakEscape: onexithardbreak,
          hardBreakTrailing: onexithardbreak,
          htmlFlow: onexithtml,
          htmlFlowData: onexitdata,
          htmlText: onexithtml,
          htmlTextData: onexitdata,
          image: onexitmedia,
          label: onexitlabel,
          labelText: onexitlabeltext,
          lineEnding: onexitlineending,
          link: onexitmedia,
          listOrdered: onexitlistordered,
          listUnordered: onexitlistunordered,
          paragraph: onexitparagraph,
          reference: onresumedrop,
          referenceString: onexitreferencestring,
          resource: onresumedrop,
          resourceDestinationString: onexitresourcedestinationstring,
          resourceTitleString: onexitresourcetitlestring,
          setextHeading: onexitsetextheading,
          setextHeadingLineSequence: onexitsetextheadinglinesequence,
          setextHeadingText: onexitsetextheadingtext,
          strong: onexitstrong,
          thematicBreak: onexitthematicbreak
        }
      };
      const handlers = (0, micromark_util_combine_extensions.v)([ defaultHandlers, ...settings.htmlExtensions || [] ]);
      const data = {
        definitions,
        tightStack
      };
      const context = {
        buffer,
        encode,
        getData,
        lineEndingIfNeeded,
        options: settings,
        raw,
        resume,
        setData,
        tag
      };
      let lineEndingStyle = settings.defaultLineEnding;
      return compile;
      function compile(events) {
        let index = -1;
        let start = 0;
        const listStack = [];
        let head = [];
        let body = [];
        while (++index < events.length) {
          if (!lineEndingStyle && (events[index][1].type === "lineEnding" || events[index][1].type === "lineEndingBlank")) lineEndingStyle = events[index][2].sliceSerialize(events[index][1]);
          if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") if (events[index][0] === "enter") listStack.push(index); else prepareList(events.slice(listStack.pop(), index));
          if (events[index][1].type === "definition") if (events[index][0] === "enter") {
            body = (0, micromark_util_chunked.V)(body, events.slice(start, index));
            start = index;
          } else {
            head = (0, micromark_util_chunked.V)(head, events.slice(start, index + 1));
            start = index + 1;
          }
        }
        head = (0, micromark_util_chunked.V)(head, body);
        head = (0, micromark_util_chunked.V)(head, events.slice(start));
        index = -1;
        const result = head;
        if (handlers.enter.null) handlers.enter.null.call(context);
        while (++index < events.length) {
          const handles = handlers[result[index][0]];
          const kind = result[index][1].type;
          const handle = handles[kind];
          if (compile_hasOwnProperty.call(handles, kind) && handle) handle.call({
            sliceSerialize: result[index][2].sliceSerialize,
            ...context
          }, result[index][1]);
        }
        if (handlers.exit.null) handlers.exit.null.call(context);
        return buffers[0].join("");
      }
      function prepareList(slice) {
        const length = slice.length;
        let index = 0;
        let containerBalance = 0;
        let loose = false;
        let atMarker;
        while (++index < length) {
          const event = slice[index];
          if (event[1]._container) {
            atMarker = void 0;
            if (event[0] === "enter") containerBalance++; else containerBalance--;
          } else switch (event[1].type) {
           case "listItemPrefix":
            if (event[0] === "exit") atMarker = true;
            break;

           case "linePrefix":
            break;

           case "lineEndingBlank":
            if (event[0] === "enter" && !containerBalance) if (atMarker) atMarker = void 0; else loose = true;
            break;

           default:
            atMarker = void 0;
          }
        }
        slice[0][1]._loose = loose;
      }
      function setData(key, value) {
        data[key] = value;
      }
      function getData(key) {
        return data[key];
      }
      function buffer() {
        buffers.push([]);
      }
      function resume() {
        const buf = buffers.pop();
        return buf.join("");
      }
      function tag(value) {
        if (!tags) return;
        setData("lastWasTag", true);
        buffers[buffers.length - 1].push(value);
      }
      function raw(value) {
        setData("lastWasTag");
        buffers[buffers.length - 1].push(value);
      }
      function lineEnding() {
        raw(lineEndingStyle || "\n");
      }
      function lineEndingIfNeeded() {
        const buffer = buffers[buffers.length - 1];
        const slice = buffer[buffer.length - 1];
        const previous = slice ? slice.charCodeAt(slice.length - 1) : null;
        if (previous === 10 || previous === 13 || previous === null) return;
        lineEnding();
      }
      function encode(value) {
        return getData("ignoreEncode") ? value : (0, micromark_util_encode.l)(value);
      }
      function onresumedrop() {
        resume();
      }
      function onenterlistordered(token) {
        tightStack.push(!token._loose);
        lineEndingIfNeeded();
        tag("<ol");
        setData("expectFirstItem", true);
      }
      function onenterlistunordered(token) {
        tightStack.push(!token._loose);
        lineEndingIfNeeded();
        tag("<ul");
        setData("expectFirstItem", true);
      }
      function onenterlistitemvalue(token) {
        if (getData("expectFirstItem")) {
          const value = Number.parseInt(this.sliceSerialize(token), 10);
          if (value !== 1) tag(' start="' + encode(String(value)) + '"');
        }
      }
      function onenterlistitemmarker() {
        if (getData("expectFirstItem")) tag(">"); else onexitlistitem();
        lineEndingIfNeeded();
        tag("<li>");
        setData("expectFirstItem");
        setData("lastWasTag");
      }
      function onexitlistordered() {
        onexitlistitem();
        tightStack.pop();
        lineEnding();
        tag("</ol>");
      }
      function onexitlistunordered() {
        onexitlistitem();
        tightStack.pop();
        lineEnding();
        tag("</ul>");
      }
      function onexitlistitem() {
        if (getData("lastWasTag") && !getData("slurpAllLineEndings")) lineEndingIfNeeded();
        tag("</li>");
        setData("slurpAllLineEndings");
      }
      function onenterblockquote() {
        tightStack.push(false);
        lineEndingIfNeeded();
        tag("<blockquote>");
      }
      function onexitblockquote() {
        tightStack.pop();
        lineEndingIfNeeded();
        tag("</blockquote>");
        setData("slurpAllLineEndings");
      }
      function onenterparagraph() {
        if (!tightStack[tightStack.length - 1]) {
          lineEndingIfNeeded();
          tag("<p>");
        }
        setData("slurpAllLineEndings");
      }
      function onexitparagraph() {
        if (tightStack[tightStack.length - 1]) setData("slurpAllLineEndings", true); else tag("</p>");
      }
      function onentercodefenced() {
        lineEndingIfNeeded();
        tag("<pre><code");
        setData("fencesCount", 0);
      }
      function onexitcodefencedfenceinfo() {
        const value = resume();
        tag(' class="language-' + value + '"');
      }
      function onexitcodefencedfence() {
        const count = getData("fencesCount") || 0;
        if (!count) {
          tag(">");
          setData("slurpOneLineEnding", true);
        }
        setData("fencesCount", count + 1);
      }
      function onentercodeindented() {
        lineEndingIfNeeded();
        tag("<pre><code>");
      }
      function onexitflowcode() {
        const count = getData("fencesCount");
        if (count !== void 0 && count < 2 && data.tightStack.length > 0 && !getData("lastWasTag")) lineEnding();
        if (getData("flowCodeSeenData")) lineEndingIfNeeded();
        tag("</code></pre>");
        if (count !== void 0 && count < 2) lineEndingIfNeeded();
        setData("flowCodeSeenData");
        setData("fencesCount");
        setData("slurpOneLineEnding");
      }
      function onenterimage() {
        mediaStack.push({
          image: true
        });
        tags = void 0;
      }
      function onenterlink() {
        mediaStack.push({});
      }
      function onexitlabeltext(token) {
        mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
      }
      function onexitlabel() {
        mediaStack[mediaStack.length - 1].label = resume();
      }
      function onexitreferencestring(token) {
        mediaStack[mediaStack.length - 1].referenceId = this.sliceSerialize(token);
      }
      function onenterresource() {
        buffer();
        mediaStack[mediaStack.length - 1].destination = "";
      }
      function onenterresourcedestinationstring() {
        buffer();
        setData("ignoreEncode", true);
      }
      function onexitresourcedestinationstring() {
        mediaStack[mediaStack.length - 1].destination = resume();
        setData("ignoreEncode");
      }
      function onexitresourcetitlestring() {
        mediaStack[mediaStack.length - 1].title = resume();
      }
      function onexitmedia() {
        let index = mediaStack.length - 1;
        const media = mediaStack[index];
        const id = media.referenceId || media.labelId;
        const context = media.destination === void 0 ? definitions[(0, micromark_util_normalize_identifier.B)(id)] : media;
        tags = true;
        while (index--) if (mediaStack[index].image) {
          tags = void 0;
          break;
        }
        if (media.image) {
          tag('<img src="' + (0, micromark_util_sanitize_uri.Q)(context.destination, settings.allowDangerousProtocol ? void 0 : protocolSource) + '" alt="');
          raw(media.label);
          tag('"');
        } else tag('<a href="' + (0, micromark_util_sanitize_uri.Q)(context.destination, settings.allowDangerousProtocol ? void 0 : protocolHref) + '"');
        tag(context.title ? ' title="' + context.title + '"' : "");
        if (media.image) tag(" />"); else {
          tag(">");
          raw(media.label);
          tag("</a>");
        }
        mediaStack.pop();
      }
      function onenterdefinition() {
        buffer();
        mediaStack.push({});
      }
      function onexitdefinitionlabelstring(token) {
        resume();
        mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
      }
      function onenterdefinitiondestinationstring() {
        buffer();
        setData("ignoreEncode", true);
      }
      function onexitdefinitiondestinationstring() {
        mediaStack[mediaStack.length - 1].destination = resume();
        setData("ignoreEncode");
      }
      function onexitdefinitiontitlestring() {
        mediaStack[mediaStack.length - 1].title = resume();
      }
      function onexitdefinition() {
        const media = mediaStack[mediaStack.length - 1];
        const id = (0, micromark_util_normalize_identifier.B)(media.labelId);
        resume();
        if (!compile_hasOwnProperty.call(definitions, id)) definitions[id] = mediaStack[mediaStack.length - 1];
        mediaStack.pop();
      }
      function onentercontent() {
        setData("slurpAllLineEndings", true);
      }
      function onexitatxheadingsequence(token) {
        if (getData("headingRank")) return;
        setData("headingRank", this.sliceSerialize(token).length);
        lineEndingIfNeeded();
        tag("<h" + getData("headingRank") + ">");
      }
      function onentersetextheading() {
        buffer();
        setData("slurpAllLineEndings");
      }
      function onexitsetextheadingtext() {
        setData("slurpAllLineEndings", true);
      }
      function onexitatxheading() {
        tag("</h" + getData("headingRank") + ">");
        setData("headingRank");
      }
      function onexitsetextheadinglinesequence(token) {
        setData("headingRank", this.sliceSerialize(token).charCodeAt(0) === 61 ? 1 : 2);
      }
      function onexitsetextheading() {
        const value = resume();
        lineEndingIfNeeded();
        tag("<h" + getData("headingRank") + ">");
        raw(value);
        tag("</h" + getData("headingRank") + ">");
        setData("slurpAllLineEndings");
        setData("headingRank");
      }
      function onexitdata(token) {
        raw(encode(this.sliceSerialize(token)));
      }
      function onexitlineending(token) {
        if (getData("slurpAllLineEndings")) return;
        if (getData("slurpOneLineEnding")) {
          setData("slurpOneLineEnding");
          return;
        }
        if (getData("inCodeText")) {
          raw(" ");
          return;
        }
        raw(encode(this.sliceSerialize(token)));
      }
      function onexitcodeflowvalue(token) {
        raw(encode(this.sliceSerialize(token)));
        setData("flowCodeSeenData", true);
      }
      function onexithardbreak() {
        tag("<br />");
      }
      function onenterhtmlflow() {
        lineEndingIfNeeded();
        onenterhtml();
      }
      function onexithtml() {
        setData("ignoreEncode");
      }
      function onenterhtml() {
        if (settings.allowDangerousHtml) setData("ignoreEncode", true);
      }
      function onenteremphasis() {
        tag("<em>");
      }
      function onenterstrong() {
        tag("<strong>");
      }
      function onentercodetext() {
        setData("inCodeText", true);
        tag("<code>");
      }
      function onexitcodetext() {
        setData("inCodeText");
        tag("</code>");
      }
      function onexitemphasis() {
        tag("</em>");
      }
      function onexitstrong() {
        tag("</strong>");
      }
      function onexitthematicbreak() {
        lineEndingIfNeeded();
        tag("<hr />");
      }
      function onexitcharacterreferencemarker(token) {
        setData("characterReferenceType", token.type);
      }
      function onexitcharacterreferencevalue(token) {
        const value = this.sliceSerialize(token);
        const decoded = getData("characterReferenceType") ? (0, micromark_util_decode_numeric_character_reference.C)(value, getData("characterReferenceType") === "characterReferenceMarkerNumeric" ? 10 : 16) : (0, 
        decode_named_character_reference.s)(value);
        raw(encode(decoded));
        setData("characterReferenceType");
      }
      function onexitautolinkprotocol(token) {
        const uri = this.sliceSerialize(token);
        tag('<a href="' + (0, micromark_util_sanitize_uri.Q)(uri, settings.allowDangerousProtocol ? void 0 : protocolHref) + '">');
        raw(encode(uri));
        tag("</a>");
      }
      function onexitautolinkemail(token) {
        const uri = this.sliceSerialize(token);
        tag('<a href="' + (0, micromark_util_sanitize_uri.Q)("mailto:" + uri) + '">');
        raw(encode(uri));
        tag("</a>");
      }
    }
    var micromark_factory_space = __webpack_require__(52328);
    var micromark_util_character = __webpack_require__(10401);
    const content = {
      tokenize: initializeContent
    };
    function initializeContent(effects) {
      const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
      let previous;
      return contentStart;
      function afterContentStartConstruct(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return (0, micromark_factory_space.N)(effects, contentStart, "linePrefix");
      }
      function paragraphInitial(code) {
        effects.enter("paragraph");
        return lineStart(code);
      }
      function lineStart(code) {
        const token = effects.enter("chunkText", {
          contentType: "text",
          previous
        });
        if (previous) previous.next = token;
        previous = token;
        return data(code);
      }
      function data(code) {
        if (code === null) {
          effects.exit("chunkText");
          effects.exit("paragraph");
          effects.consume(code);
          return;
        }
        if ((0, micromark_util_character.HP)(code)) {
          effects.consume(code);
          effects.exit("chunkText");
          return lineStart;
        }
        effects.consume(code);
        return data;
      }
    }
    class EditMap {
      constructor() {
        this.index = new Map;
        this.map = [];
      }
      add(index, remove, add) {
        addImplementation(this, index, remove, add, false);
      }
      addBefore(index, remove, add) {
        addImplementation(this, index, remove, add, true);
      }
      consume(events) {
        this.map.sort(function(a, b) {
          return a[0] - b[0];
        });
        if (this.map.length === 0) return;
        let index = this.map.length;
        const vecs = [];
        while (index > 0) {
          index -= 1;
          vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
          events.length = this.map[index][0];
        }
        vecs.push(events.slice());
        events.length = 0;
        let slice = vecs.pop();
        while (slice) {
          for (const element of slice) events.push(element);
          slice = vecs.pop();
        }
        this.map.length = 0;
        this.index.clear();
      }
    }
    function addImplementation(editMap, at, remove, add, before) {
      if (remove === 0 && add.length === 0) return;
      const existing = editMap.index.get(at);
      if (existing) {
        existing[1] += remove;
        if (before) {
          add.push(...existing[2]);
          existing[2] = add;
        } else existing[2].push(...add);
        return;
      }
      const change = [ at, remove, add ];
      editMap.map.push(change);
      editMap.index.set(at, change);
    }
    const document_document = {
      tokenize: initializeDocument
    };
    const containerConstruct = {
      tokenize: tokenizeContainer
    };
    function initializeDocument(effects) {
      const self = this;
      const stack = [];
      let continued = 0;
      let childFlow;
      let childToken;
      let lineStartOffset;
      return start;
      function start(code) {
        if (continued < stack.length) {
          const item = stack[continued];
          self.containerState = item[1];
          return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
        }
        return checkNewContainers(code);
      }
      function documentContinue(code) {
        continued++;
        if (self.containerState._closeFlow) {
          self.containerState._closeFlow = void 0;
          if (childFlow) closeFlow();
          const indexBeforeExits = self.events.length;
          let indexBeforeFlow = indexBeforeExits;
          let point;
          while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
            point = self.events[indexBeforeFlow][1].end;
            break;
          }
          exitContainers(continued);
          let index = indexBeforeExits;
          while (index < self.events.length) {
            self.events[index][1].end = {
              ...point
            };
            index++;
          }
          const editMap = new EditMap;
          editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
          editMap.add(indexBeforeExits, index - indexBeforeExits, []);
          editMap.consume(self.events);
          return checkNewContainers(code);
        }
        return start(code);
      }
      function checkNewContainers(code) {
        if (continued === stack.length) {
          if (!childFlow) return documentContinued(code);
          if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
          self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
        }
        self.containerState = {};
        return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
      }
      function thereIsANewContainer(code) {
        if (childFlow) closeFlow();
        exitContainers(continued);
        return documentContinued(code);
      }
      function thereIsNoNewContainer(code) {
        self.parser.lazy[self.now().line] = continued !== stack.length;
        lineStartOffset = self.now().offset;
        return flowStart(code);
      }
      function documentContinued(code) {
        self.containerState = {};
        return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
      }
      function containerContinue(code) {
        continued++;
        stack.push([ self.currentConstruct, self.containerState ]);
        return documentContinued(code);
      }
      function flowStart(code) {
        if (code === null) {
          if (childFlow) closeFlow();
          exitContainers(0);
          effects.consume(code);
          return;
        }
        childFlow = childFlow || self.parser.flow(self.now());
        effects.enter("chunkFlow", {
          _tokenizer: childFlow,
          contentType: "flow",
          previous: childToken
        });
        return flowContinue(code);
      }
      function flowContinue(code) {
        if (code === null) {
          writeToChild(effects.exit("chunkFlow"), true);
          exitContainers(0);
          effects.consume(code);
          return;
        }
        if ((0, micromark_util_character.HP)(code)) {
          effects.consume(code);
          writeToChild(effects.exit("chunkFlow"));
          continued = 0;
          self.interrupt = void 0;
          return start;
        }
        effects.consume(code);
        return flowContinue;
      }
      function writeToChild(token, endOfFile) {
        const stream = self.sliceStream(token);
        if (endOfFile) stream.push(null);
        token.previous = childToken;
        if (childToken) childToken.next = token;
        childToken = token;
        childFlow.defineSkip(token.start);
        childFlow.write(stream);
        if (self.parser.lazy[token.start.line]) {
          let index = childFlow.events.length;
          while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
          const indexBeforeExits = self.events.length;
          let indexBeforeFlow = indexBeforeExits;
          let seen;
          let point;
          while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
            if (seen) {
              point = self.events[indexBeforeFlow][1].end;
              break;
            }
            seen = true;
          }
          exitContainers(continued);
          index = indexBeforeExits;
          while (index < self.events.length) {
            self.events[index][1].end = {
              ...point
            };
            index++;
          }
          const editMap = new EditMap;
          editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
          editMap.add(indexBeforeExits, index - indexBeforeExits, []);
          editMap.consume(self.events);
        }
      }
      function exitContainers(size) {
        let index = stack.length;
        while (index-- > size) {
          const entry = stack[index];
          self.containerState = entry[1];
          entry[0].exit.call(self, effects);
        }
        stack.length = size;
      }
      function closeFlow() {
        childFlow.write([ null ]);
        childToken = void 0;
        childFlow = void 0;
        self.containerState._closeFlow = void 0;
      }
    }
    function tokenizeContainer(effects, ok, nok) {
      return (0, micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
    }
    var blank_line = __webpack_require__(74520);
    class SpliceBuffer {
      constructor(initial) {
        this.left = initial ? [ ...initial ] : [];
        this.right = [];
      }
      get(index) {
        if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
        if (index < this.left.length) return this.left[index];
        return this.right[this.right.length - index + this.left.length - 1];
      }
      get length() {
        return this.left.length + this.right.length;
      }
      shift() {
        this.setCursor(0);
        return this.right.pop();
      }
      slice(start, end) {
        const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
        if (stop < this.left.length) return this.left.slice(start, stop);
        if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
        return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
      }
      splice(start, deleteCount, items) {
        const count = deleteCount || 0;
        this.setCursor(Math.trunc(start));
        const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
        if (items) chunkedPush(this.left, items);
        return removed.reverse();
      }
      pop() {
        this.setCursor(Number.POSITIVE_INFINITY);
        return this.left.pop();
      }
      push(item) {
        this.setCursor(Number.POSITIVE_INFINITY);
        this.left.push(item);
      }
      pushMany(items) {
        this.setCursor(Number.POSITIVE_INFINITY);
        chunkedPush(this.left, items);
      }
      unshift(item) {
        this.setCursor(0);
        this.right.push(item);
      }
      unshiftMany(items) {
        this.setCursor(0);
        chunkedPush(this.right, items.reverse());
      }
      setCursor(n) {
        if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
        if (n < this.left.length) {
          const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
          chunkedPush(this.right, removed.reverse());
        } else {
          const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
          chunkedPush(this.left, removed.reverse());
        }
      }
    }
    function chunkedPush(list, right) {
      let chunkStart = 0;
      if (right.length < 1e4) list.push(...right); else while (chunkStart < right.length) {
        list.push(...right.slice(chunkStart, chunkStart + 1e4));
        chunkStart += 1e4;
      }
    }
    function subtokenize(eventsArray) {
      const jumps = {};
      let index = -1;
      let event;
      let lineIndex;
      let otherIndex;
      let otherEvent;
      let parameters;
      let subevents;
      let more;
      const events = new SpliceBuffer(eventsArray);
      while (++index < events.length) {
        while (index in jumps) index = jumps[index];
        event = events.get(index);
        if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
          subevents = event[1]._tokenizer.events;
          otherIndex = 0;
          if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
          if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
            if (subevents[otherIndex][1].type === "content") break;
            if (subevents[otherIndex][1].type === "chunkText") {
              subevents[otherIndex][1]._isInFirstContentOfListItem = true;
              otherIndex++;
            }
          }
        }
        if (event[0] === "enter") {
          if (event[1].contentType) {
            Object.assign(jumps, subcontent(events, index));
            index = jumps[index];
            more = true;
          }
        } else if (event[1]._container) {
          otherIndex = index;
          lineIndex = void 0;
          while (otherIndex--) {
            otherEvent = events.get(otherIndex);
            if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
              if (otherEvent[0] === "enter") {
                if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
                otherEvent[1].type = "lineEnding";
                lineIndex = otherIndex;
              }
            } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") ; else break;
          }
          if (lineIndex) {
            event[1].end = {
              ...events.get(lineIndex)[1].start
            };
            parameters = events.slice(lineIndex, index);
            parameters.unshift(event);
            events.splice(lineIndex, index - lineIndex + 1, parameters);
          }
        }
      }
      (0, micromark_util_chunked.m)(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
      return !more;
    }
    function subcontent(events, eventIndex) {
      const token = events.get(eventIndex)[1];
      const context = events.get(eventIndex)[2];
      let startPosition = eventIndex - 1;
      const startPositions = [];
      let tokenizer = token._tokenizer;
      if (!tokenizer) {
        tokenizer = context.parser[token.contentType](token.start);
        if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
      }
      const childEvents = tokenizer.events;
      const jumps = [];
      const gaps = {};
      let stream;
      let previous;
      let index = -1;
      let current = token;
      let adjust = 0;
      let start = 0;
      const breaks = [ start ];
      while (current) {
        while (events.get(++startPosition)[1] !== current) ;
        startPositions.push(startPosition);
        if (!current._tokenizer) {
          stream = context.sliceStream(current);
          if (!current.next) stream.push(null);
          if (previous) tokenizer.defineSkip(current.start);
          if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
          tokenizer.write(stream);
          if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
        }
        previous = current;
        current = current.next;
      }
      current = token;
      while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
        start = index + 1;
        breaks.push(start);
        current._tokenizer = void 0;
        current.previous = void 0;
        current = current.next;
      }
      tokenizer.events = [];
      if (current) {
        current._tokenizer = void 0;
        current.previous = void 0;
      } else breaks.pop();
      index = breaks.length;
      while (index--) {
        const slice = childEvents.slice(breaks[index], breaks[index + 1]);
        const start = startPositions.pop();
        jumps.push([ start, start + slice.length - 1 ]);
        events.splice(start, 2, slice);
      }
      jumps.reverse();
      index = -1;
      while (++index < jumps.length) {
        gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
        adjust += jumps[index][1] - jumps[index][0] - 1;
      }
      return gaps;
    }
    const content_content = {
      resolve: resolveContent,
      tokenize: tokenizeContent
    };
    const continuationConstruct = {
      partial: true,
      tokenize: tokenizeContinuation
    };
    function resolveContent(events) {
      subtokenize(events);
      return events;
    }
    function tokenizeContent(effects, ok) {
      let previous;
      return chunkStart;
      function chunkStart(code) {
        effects.enter("content");
        previous = effects.enter("chunkContent", {
          contentType: "content"
        });
        return chunkInside(code);
      }
      function chunkInside(code) {
        if (code === null) return contentEnd(code);
        if ((0, micromark_util_character.HP)(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
        effects.consume(code);
        return chunkInside;
      }
      function contentEnd(code) {
        effects.exit("chunkContent");
        effects.exit("content");
        return ok(code);
      }
      function contentContinue(code) {
        effects.consume(code);
        effects.exit("chunkContent");
        previous.next = effects.enter("chunkContent", {
          contentType: "content",
          previous
        });
        previous = previous.next;
        return chunkInside;
      }
    }
    function tokenizeContinuation(effects, ok, nok) {
      const self = this;
      return startLookahead;
      function startLookahead(code) {
        effects.exit("chunkContent");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return (0, micromark_factory_space.N)(effects, prefixed, "linePrefix");
      }
      function prefixed(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) return nok(code);
        const tail = self.events[self.events.length - 1];
        if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
        return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
      }
    }
    const flow = {
      tokenize: initializeFlow
    };
    function initializeFlow(effects) {
      const self = this;
      const initial = effects.attempt(blank_line.B, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, (0, 
      micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content_content, afterConstruct)), "linePrefix")));
      return initial;
      function atBlankEnding(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        effects.enter("lineEndingBlank");
        effects.consume(code);
        effects.exit("lineEndingBlank");
        self.currentConstruct = void 0;
        return initial;
      }
      function afterConstruct(code) {
        if (code === null) {
          effects.consume(code);
          return;
        }
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        self.currentConstruct = void 0;
        return initial;
      }
    }
    const resolver = {
      resolveAll: createResolver()
    };
    const string = initializeFactory("string");
    const text_text = initializeFactory("text");
    function initializeFactory(field) {
      return {
        resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
        tokenize: initializeText
      };
      function initializeText(effects) {
        const self = this;
        const constructs = this.parser.constructs[field];
        const text = effects.attempt(constructs, start, notText);
        return start;
        function start(code) {
          return atBreak(code) ? text(code) : notText(code);
        }
        function notText(code) {
          if (code === null) {
            effects.consume(code);
            return;
          }
          effects.enter("data");
          effects.consume(code);
          return data;
        }
        function data(code) {
          if (atBreak(code)) {
            effects.exit("data");
            return text(code);
          }
          effects.consume(code);
          return data;
        }
        function atBreak(code) {
          if (code === null) return true;
          const list = constructs[code];
          let index = -1;
          if (list) while (++index < list.length) {
            const item = list[index];
            if (!item.previous || item.previous.call(self, self.previous)) return true;
          }
          return false;
        }
      }
    }
    function createResolver(extraResolver) {
      return resolveAllText;
      function resolveAllText(events, context) {
        let index = -1;
        let enter;
        while (++index <= events.length) if (enter === void 0) {
          if (events[index] && events[index][1].type === "data") {
            enter = index;
            index++;
          }
        } else if (!events[index] || events[index][1].type !== "data") {
          if (index !== enter + 2) {
            events[enter][1].end = events[index - 1][1].end;
            events.splice(enter + 2, index - enter - 2);
            index = enter + 2;
          }
          enter = void 0;
        }
        return extraResolver ? extraResolver(events, context) : events;
      }
    }
    function resolveAllLineSuffixes(events, context) {
      const editMap = new EditMap;
      let eventIndex = 0;
      while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
        const data = events[eventIndex - 1][1];
        const chunks = context.sliceStream(data);
        let index = chunks.length;
        let bufferIndex = -1;
        let size = 0;
        let tabs;
        while (index--) {
          const chunk = chunks[index];
          if (typeof chunk === "string") {
            bufferIndex = chunk.length;
            while (chunk.charCodeAt(bufferIndex - 1) === 32) {
              size++;
              bufferIndex--;
            }
            if (bufferIndex) break;
            bufferIndex = -1;
          } else if (chunk === -2) {
            tabs = true;
            size++;
          } else if (chunk === -1) ; else {
            index++;
            break;
          }
        }
        if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
        if (size) {
          const token = {
            type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
            start: {
              _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
              _index: data.start._index + index,
              line: data.end.line,
              column: data.end.column - size,
              offset: data.end.offset - size
            },
            end: {
              ...data.end
            }
          };
          data.end = {
            ...token.start
          };
          if (data.start.offset === data.end.offset) Object.assign(data, token); else editMap.add(eventIndex, 0, [ [ "enter", token, context ], [ "exit", token, context ] ]);
        }
        eventIndex++;
      }
      editMap.consume(events);
      return events;
    }
    const thematicBreak = {
      name: "thematicBreak",
      tokenize: tokenizeThematicBreak
    };
    function tokenizeThematicBreak(effects, ok, nok) {
      let size = 0;
      let marker;
      return start;
      function start(code) {
        effects.enter("thematicBreak");
        return before(code);
      }
      function before(code) {
        marker = code;
        return atBreak(code);
      }
      function atBreak(code) {
        if (code === marker) {
          effects.enter("thematicBreakSequence");
          return sequence(code);
        }
        if (size >= 3 && (code === null || (0, micromark_util_character.HP)(code))) {
          effects.exit("thematicBreak");
          return ok(code);
        }
        return nok(code);
      }
      function sequence(code) {
        if (code === marker) {
          effects.consume(code);
          size++;
          return sequence;
        }
        effects.exit("thematicBreakSequence");
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code) : atBreak(code);
      }
    }
    const list = {
      continuation: {
        tokenize: tokenizeListContinuation
      },
      exit: tokenizeListEnd,
      name: "list",
      tokenize: tokenizeListStart
    };
    const listItemPrefixWhitespaceConstruct = {
      partial: true,
      tokenize: tokenizeListItemPrefixWhitespace
    };
    const indentConstruct = {
      partial: true,
      tokenize: tokenizeIndent
    };
    function tokenizeListStart(effects, ok, nok) {
      const self = this;
      const tail = self.events[self.events.length - 1];
      let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
      let size = 0;
      return start;
      function start(code) {
        const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
        if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : (0, micromark_util_character.BM)(code)) {
          if (!self.containerState.type) {
            self.containerState.type = kind;
            effects.enter(kind, {
              _container: true
            });
          }
          if (kind === "listUnordered") {
            effects.enter("listItemPrefix");
            return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
          }
          if (!self.interrupt || code === 49) {
            effects.enter("listItemPrefix");
            effects.enter("listItemValue");
            return inside(code);
          }
        }
        return nok(code);
      }
      function inside(code) {
        if ((0, micromark_util_character.BM)(code) && ++size < 10) {
          effects.consume(code);
          return inside;
        }
        if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
          effects.exit("listItemValue");
          return atMarker(code);
        }
        return nok(code);
      }
      function atMarker(code) {
        effects.enter("listItemMarker");
        effects.consume(code);
        effects.exit("listItemMarker");
        self.containerState.marker = self.containerState.marker || code;
        return effects.check(blank_line.B, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
      }
      function onBlank(code) {
        self.containerState.initialBlankLine = true;
        initialSize++;
        return endOfPrefix(code);
      }
      function otherPrefix(code) {
        if ((0, micromark_util_character.On)(code)) {
          effects.enter("listItemPrefixWhitespace");
          effects.consume(code);
          effects.exit("listItemPrefixWhitespace");
          return endOfPrefix;
        }
        return nok(code);
      }
      function endOfPrefix(code) {
        self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
        return ok(code);
      }
    }
    function tokenizeListContinuation(effects, ok, nok) {
      const self = this;
      self.containerState._closeFlow = void 0;
      return effects.check(blank_line.B, onBlank, notBlank);
      function onBlank(code) {
        self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
        return (0, micromark_factory_space.N)(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
      }
      function notBlank(code) {
        if (self.containerState.furtherBlankLines || !(0, micromark_util_character.On)(code)) {
          self.containerState.furtherBlankLines = void 0;
          self.containerState.initialBlankLine = void 0;
          return notInCurrentItem(code);
        }
        self.containerState.furtherBlankLines = void 0;
        self.containerState.initialBlankLine = void 0;
        return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
      }
      function notInCurrentItem(code) {
        self.containerState._closeFlow = true;
        self.interrupt = void 0;
        return (0, micromark_factory_space.N)(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
      }
    }
    function tokenizeIndent(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
      function afterPrefix(code) {
        const tail = self.events[self.events.length - 1];
        return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
      }
    }
    function tokenizeListEnd(effects) {
      effects.exit(this.containerState.type);
    }
    function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
      const self = this;
      return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
      function afterPrefix(code) {
        const tail = self.events[self.events.length - 1];
        return !(0, micromark_util_character.On)(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
      }
    }
    const blockQuote = {
      continuation: {
        tokenize: tokenizeBlockQuoteContinuation
      },
      exit,
      name: "blockQuote",
      tokenize: tokenizeBlockQuoteStart
    };
    function tokenizeBlockQuoteStart(effects, ok, nok) {
      const self = this;
      return start;
      function start(code) {
        if (code === 62) {
          const state = self.containerState;
          if (!state.open) {
            effects.enter("blockQuote", {
              _container: true
            });
            state.open = true;
          }
          effects.enter("blockQuotePrefix");
          effects.enter("blockQuoteMarker");
          effects.consume(code);
          effects.exit("blockQuoteMarker");
          return after;
        }
        return nok(code);
      }
      function after(code) {
        if ((0, micromark_util_character.On)(code)) {
          effects.enter("blockQuotePrefixWhitespace");
          effects.consume(code);
          effects.exit("blockQuotePrefixWhitespace");
          effects.exit("blockQuotePrefix");
          return ok;
        }
        effects.exit("blockQuotePrefix");
        return ok(code);
      }
    }
    function tokenizeBlockQuoteContinuation(effects, ok, nok) {
      const self = this;
      return contStart;
      function contStart(code) {
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
        return contBefore(code);
      }
      function contBefore(code) {
        return effects.attempt(blockQuote, ok, nok)(code);
      }
    }
    function exit(effects) {
      effects.exit("blockQuote");
    }
    function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
      const limit = max || Number.POSITIVE_INFINITY;
      let balance = 0;
      return start;
      function start(code) {
        if (code === 60) {
          effects.enter(type);
          effects.enter(literalType);
          effects.enter(literalMarkerType);
          effects.consume(code);
          effects.exit(literalMarkerType);
          return enclosedBefore;
        }
        if (code === null || code === 32 || code === 41 || (0, micromark_util_character.JQ)(code)) return nok(code);
        effects.enter(type);
        effects.enter(rawType);
        effects.enter(stringType);
        effects.enter("chunkString", {
          contentType: "string"
        });
        return raw(code);
      }
      function enclosedBefore(code) {
        if (code === 62) {
          effects.enter(literalMarkerType);
          effects.consume(code);
          effects.exit(literalMarkerType);
          effects.exit(literalType);
          effects.exit(type);
          return ok;
        }
        effects.enter(stringType);
        effects.enter("chunkString", {
          contentType: "string"
        });
        return enclosed(code);
      }
      function enclosed(code) {
        if (code === 62) {
          effects.exit("chunkString");
          effects.exit(stringType);
          return enclosedBefore(code);
        }
        if (code === null || code === 60 || (0, micromark_util_character.HP)(code)) return nok(code);
        effects.consume(code);
        return code === 92 ? enclosedEscape : enclosed;
      }
      function enclosedEscape(code) {
        if (code === 60 || code === 62 || code === 92) {
          effects.consume(code);
          return enclosed;
        }
        return enclosed(code);
      }
      function raw(code) {
        if (!balance && (code === null || code === 41 || (0, micromark_util_character.Ee)(code))) {
          effects.exit("chunkString");
          effects.exit(stringType);
          effects.exit(rawType);
          effects.exit(type);
          return ok(code);
        }
        if (balance < limit && code === 40) {
          effects.consume(code);
          balance++;
          return raw;
        }
        if (code === 41) {
          effects.consume(code);
          balance--;
          return raw;
        }
        if (code === null || code === 32 || code === 40 || (0, micromark_util_character.JQ)(code)) return nok(code);
        effects.consume(code);
        return code === 92 ? rawEscape : raw;
      }
      function rawEscape(code) {
        if (code === 40 || code === 41 || code === 92) {
          effects.consume(code);
          return raw;
        }
        return raw(code);
      }
    }
    function factoryLabel(effects, ok, nok, type, markerType, stringType) {
      const self = this;
      let size = 0;
      let seen;
      return start;
      function start(code) {
        effects.enter(type);
        effects.enter(markerType);
        effects.consume(code);
        effects.exit(markerType);
        effects.enter(stringType);
        return atBreak;
      }
      function atBreak(code) {
        if (size > 999 || code === null || code === 91 || code === 93 && !seen || code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
        if (code === 93) {
          effects.exit(stringType);
          effects.enter(markerType);
          effects.consume(code);
          effects.exit(markerType);
          effects.exit(type);
          return ok;
        }
        if ((0, micromark_util_character.HP)(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return atBreak;
        }
        effects.enter("chunkString", {
          contentType: "string"
        });
        return labelInside(code);
      }
      function labelInside(code) {
        if (code === null || code === 91 || code === 93 || (0, micromark_util_character.HP)(code) || size++ > 999) {
          effects.exit("chunkString");
          return atBreak(code);
        }
        effects.consume(code);
        if (!seen) seen = !(0, micromark_util_character.On)(code);
        return code === 92 ? labelEscape : labelInside;
      }
      function labelEscape(code) {
        if (code === 91 || code === 92 || code === 93) {
          effects.consume(code);
          size++;
          return labelInside;
        }
        return labelInside(code);
      }
    }
    function factoryTitle(effects, ok, nok, type, markerType, stringType) {
      let marker;
      return start;
      function start(code) {
        if (code === 34 || code === 39 || code === 40) {
          effects.enter(type);
          effects.enter(markerType);
          effects.consume(code);
          effects.exit(markerType);
          marker = code === 40 ? 41 : code;
          return begin;
        }
        return nok(code);
      }
      function begin(code) {
        if (code === marker) {
          effects.enter(markerType);
          effects.consume(code);
          effects.exit(markerType);
          effects.exit(type);
          return ok;
        }
        effects.enter(stringType);
        return atBreak(code);
      }
      function atBreak(code) {
        if (code === marker) {
          effects.exit(stringType);
          return begin(marker);
        }
        if (code === null) return nok(code);
        if ((0, micromark_util_character.HP)(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return (0, micromark_factory_space.N)(effects, atBreak, "linePrefix");
        }
        effects.enter("chunkString", {
          contentType: "string"
        });
        return inside(code);
      }
      function inside(code) {
        if (code === marker || code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("chunkString");
          return atBreak(code);
        }
        effects.consume(code);
        return code === 92 ? escape : inside;
      }
      function escape(code) {
        if (code === marker || code === 92) {
          effects.consume(code);
          return inside;
        }
        return inside(code);
      }
    }
    function factoryWhitespace(effects, ok) {
      let seen;
      return start;
      function start(code) {
        if ((0, micromark_util_character.HP)(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          seen = true;
          return start;
        }
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
        return ok(code);
      }
    }
    const definition = {
      name: "definition",
      tokenize: tokenizeDefinition
    };
    const titleBefore = {
      partial: true,
      tokenize: tokenizeTitleBefore
    };
    function tokenizeDefinition(effects, ok, nok) {
      const self = this;
      let identifier;
      return start;
      function start(code) {
        effects.enter("definition");
        return before(code);
      }
      function before(code) {
        return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
      }
      function labelAfter(code) {
        identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
        if (code === 58) {
          effects.enter("definitionMarker");
          effects.consume(code);
          effects.exit("definitionMarker");
          return markerAfter;
        }
        return nok(code);
      }
      function markerAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
      }
      function destinationBefore(code) {
        return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
      }
      function destinationAfter(code) {
        return effects.attempt(titleBefore, after, after)(code);
      }
      function after(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
      }
      function afterWhitespace(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("definition");
          self.parser.defined.push(identifier);
          return ok(code);
        }
        return nok(code);
      }
    }
    function tokenizeTitleBefore(effects, ok, nok) {
      return titleBefore;
      function titleBefore(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
      }
      function beforeMarker(code) {
        return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
      }
      function titleAfter(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
      }
      function titleAfterOptionalWhitespace(code) {
        return code === null || (0, micromark_util_character.HP)(code) ? ok(code) : nok(code);
      }
    }
    const codeIndented = {
      name: "codeIndented",
      tokenize: tokenizeCodeIndented
    };
    const furtherStart = {
      partial: true,
      tokenize: tokenizeFurtherStart
    };
    function tokenizeCodeIndented(effects, ok, nok) {
      return start;
      function start(code) {
        effects.enter("codeIndented");
        return (0, micromark_factory_space.B)(effects, atBreak, nok, "linePrefix", 4, 4)(code);
      }
      function atBreak(code) {
        if (code === null) return after(code);
        if ((0, micromark_util_character.HP)(code)) return effects.attempt(furtherStart, atBreak, after)(code);
        effects.enter("codeFlowValue");
        return inside(code);
      }
      function inside(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("codeFlowValue");
          return atBreak(code);
        }
        effects.consume(code);
        return inside;
      }
      function after(code) {
        effects.exit("codeIndented");
        return ok(code);
      }
    }
    function tokenizeFurtherStart(effects, ok, nok) {
      const self = this;
      return furtherStart;
      function furtherStart(code) {
        if (self.parser.lazy[self.now().line]) return nok(code);
        if ((0, micromark_util_character.HP)(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return furtherStart;
        }
        return (0, micromark_factory_space.B)(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
      }
      function onNotEnoughPrefix(code) {
        return (0, micromark_util_character.HP)(code) ? furtherStart(code) : nok(code);
      }
    }
    const headingAtx = {
      name: "headingAtx",
      resolve: resolveHeadingAtx,
      tokenize: tokenizeHeadingAtx
    };
    function resolveHeadingAtx(events, context) {
      let contentEnd = events.length - 2;
      let contentStart = 3;
      if (events[contentStart][1].type === "whitespace") contentStart += 2;
      if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
      if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
      if (contentEnd > contentStart) {
        const content = {
          type: "atxHeadingText",
          start: events[contentStart][1].start,
          end: events[contentEnd][1].end
        };
        const text = {
          type: "chunkText",
          start: events[contentStart][1].start,
          end: events[contentEnd][1].end,
          contentType: "text"
        };
        (0, micromark_util_chunked.m)(events, contentStart, contentEnd - contentStart + 1, [ [ "enter", content, context ], [ "enter", text, context ], [ "exit", text, context ], [ "exit", content, context ] ]);
      }
      return events;
    }
    function tokenizeHeadingAtx(effects, ok, nok) {
      let size = 0;
      return start;
      function start(code) {
        effects.enter("atxHeading");
        return before(code);
      }
      function before(code) {
        effects.enter("atxHeadingSequence");
        return sequenceOpen(code);
      }
      function sequenceOpen(code) {
        if (code === 35 && size++ < 6) {
          effects.consume(code);
          return sequenceOpen;
        }
        if (code === null || (0, micromark_util_character.Ee)(code)) {
          effects.exit("atxHeadingSequence");
          return atBreak(code);
        }
        return nok(code);
      }
      function atBreak(code) {
        if (code === 35) {
          effects.enter("atxHeadingSequence");
          return sequenceFurther(code);
        }
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("atxHeading");
          return ok(code);
        }
        if ((0, micromark_util_character.On)(code)) return (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code);
        effects.enter("atxHeadingText");
        return data(code);
      }
      function sequenceFurther(code) {
        if (code === 35) {
          effects.consume(code);
          return sequenceFurther;
        }
        effects.exit("atxHeadingSequence");
        return atBreak(code);
      }
      function data(code) {
        if (code === null || code === 35 || (0, micromark_util_character.Ee)(code)) {
          effects.exit("atxHeadingText");
          return atBreak(code);
        }
        effects.consume(code);
        return data;
      }
    }
    const setextUnderline = {
      name: "setextUnderline",
      resolveTo: resolveToSetextUnderline,
      tokenize: tokenizeSetextUnderline
    };
    function resolveToSetextUnderline(events, context) {
      const editMap = new EditMap;
      let index = events.length;
      let content;
      let text;
      let definition;
      while (index--) if (events[index][0] === "enter") {
        if (events[index][1].type === "content") {
          content = index;
          break;
        }
        if (events[index][1].type === "paragraph") text = index;
      } else {
        if (events[index][1].type === "content") editMap.add(index, 1, []);
        if (!definition && events[index][1].type === "definition") definition = index;
      }
      const heading = {
        type: "setextHeading",
        start: {
          ...events[content][1].start
        },
        end: {
          ...events[events.length - 1][1].end
        }
      };
      events[text][1].type = "setextHeadingText";
      if (definition) {
        editMap.add(text, 0, [ [ "enter", heading, context ] ]);
        editMap.add(definition + 1, 0, [ [ "exit", events[content][1], context ] ]);
        events[content][1].end = {
          ...events[definition][1].end
        };
      } else events[content][1] = heading;
      editMap.add(events.length, 0, [ [ "exit", heading, context ] ]);
      editMap.consume(events);
      return events;
    }
    function tokenizeSetextUnderline(effects, ok, nok) {
      const self = this;
      let marker;
      return start;
      function start(code) {
        let index = self.events.length;
        let paragraph;
        while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
          paragraph = self.events[index][1].type === "paragraph";
          break;
        }
        if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
          effects.enter("setextHeadingLine");
          marker = code;
          return before(code);
        }
        return nok(code);
      }
      function before(code) {
        effects.enter("setextHeadingLineSequence");
        return inside(code);
      }
      function inside(code) {
        if (code === marker) {
          effects.consume(code);
          return inside;
        }
        effects.exit("setextHeadingLineSequence");
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, after, "lineSuffix")(code) : after(code);
      }
      function after(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("setextHeadingLine");
          return ok(code);
        }
        return nok(code);
      }
    }
    var micromark_util_html_tag_name = __webpack_require__(49586);
    const nonLazyContinuation = {
      partial: true,
      tokenize: tokenizeNonLazyContinuation
    };
    function tokenizeNonLazyContinuation(effects, ok, nok) {
      const self = this;
      return start;
      function start(code) {
        if (code === null) return nok(code);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return after;
      }
      function after(code) {
        return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
      }
    }
    const htmlFlow = {
      concrete: true,
      name: "htmlFlow",
      resolveTo: resolveToHtmlFlow,
      tokenize: tokenizeHtmlFlow
    };
    const blankLineBefore = {
      partial: true,
      tokenize: tokenizeBlankLineBefore
    };
    function resolveToHtmlFlow(events) {
      let index = events.length;
      while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
      if (index > 1 && events[index - 2][1].type === "linePrefix") {
        events[index][1].start = events[index - 2][1].start;
        events[index + 1][1].start = events[index - 2][1].start;
        events.splice(index - 2, 2);
      }
      return events;
    }
    function tokenizeHtmlFlow(effects, ok, nok) {
      const self = this;
      let marker;
      let closingTag;
      let buffer;
      let index;
      let markerB;
      return start;
      function start(code) {
        return before(code);
      }
      function before(code) {
        effects.enter("htmlFlow");
        effects.enter("htmlFlowData");
        effects.consume(code);
        return open;
      }
      function open(code) {
        if (code === 33) {
          effects.consume(code);
          return declarationOpen;
        }
        if (code === 47) {
          effects.consume(code);
          closingTag = true;
          return tagCloseStart;
        }
        if (code === 63) {
          effects.consume(code);
          marker = 3;
          return self.interrupt ? ok : continuationDeclarationInside;
        }
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          buffer = String.fromCharCode(code);
          return tagName;
        }
        return nok(code);
      }
      function declarationOpen(code) {
        if (code === 45) {
          effects.consume(code);
          marker = 2;
          return commentOpenInside;
        }
        if (code === 91) {
          effects.consume(code);
          marker = 5;
          index = 0;
          return cdataOpenInside;
        }
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          marker = 4;
          return self.interrupt ? ok : continuationDeclarationInside;
        }
        return nok(code);
      }
      function commentOpenInside(code) {
        if (code === 45) {
          effects.consume(code);
          return self.interrupt ? ok : continuationDeclarationInside;
        }
        return nok(code);
      }
      function cdataOpenInside(code) {
        const value = "CDATA[";
        if (code === value.charCodeAt(index++)) {
          effects.consume(code);
          if (index === value.length) return self.interrupt ? ok : continuation;
          return cdataOpenInside;
        }
        return nok(code);
      }
      function tagCloseStart(code) {
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          buffer = String.fromCharCode(code);
          return tagName;
        }
        return nok(code);
      }
      function tagName(code) {
        if (code === null || code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
          const slash = code === 47;
          const name = buffer.toLowerCase();
          if (!slash && !closingTag && micromark_util_html_tag_name.y.includes(name)) {
            marker = 1;
            return self.interrupt ? ok(code) : continuation(code);
          }
          if (micromark_util_html_tag_name.T.includes(buffer.toLowerCase())) {
            marker = 6;
            if (slash) {
              effects.consume(code);
              return basicSelfClosing;
            }
            return self.interrupt ? ok(code) : continuation(code);
          }
          marker = 7;
          return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
        }
        if (code === 45 || (0, micromark_util_character.lV)(code)) {
          effects.consume(code);
          buffer += String.fromCharCode(code);
          return tagName;
        }
        return nok(code);
      }
      function basicSelfClosing(code) {
        if (code === 62) {
          effects.consume(code);
          return self.interrupt ? ok : continuation;
        }
        return nok(code);
      }
      function completeClosingTagAfter(code) {
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return completeClosingTagAfter;
        }
        return completeEnd(code);
      }
      function completeAttributeNameBefore(code) {
        if (code === 47) {
          effects.consume(code);
          return completeEnd;
        }
        if (code === 58 || code === 95 || (0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return completeAttributeName;
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return completeAttributeNameBefore;
        }
        return completeEnd(code);
      }
      function completeAttributeName(code) {
        if (code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code)) {
          effects.consume(code);
          return completeAttributeName;
        }
        return completeAttributeNameAfter(code);
      }
      function completeAttributeNameAfter(code) {
        if (code === 61) {
          effects.consume(code);
          return completeAttributeValueBefore;
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return completeAttributeNameAfter;
        }
        return completeAttributeNameBefore(code);
      }
      function completeAttributeValueBefore(code) {
        if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
        if (code === 34 || code === 39) {
          effects.consume(code);
          markerB = code;
          return completeAttributeValueQuoted;
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return completeAttributeValueBefore;
        }
        return completeAttributeValueUnquoted(code);
      }
      function completeAttributeValueQuoted(code) {
        if (code === markerB) {
          effects.consume(code);
          markerB = null;
          return completeAttributeValueQuotedAfter;
        }
        if (code === null || (0, micromark_util_character.HP)(code)) return nok(code);
        effects.consume(code);
        return completeAttributeValueQuoted;
      }
      function completeAttributeValueUnquoted(code) {
        if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || (0, 
        micromark_util_character.Ee)(code)) return completeAttributeNameAfter(code);
        effects.consume(code);
        return completeAttributeValueUnquoted;
      }
      function completeAttributeValueQuotedAfter(code) {
        if (code === 47 || code === 62 || (0, micromark_util_character.On)(code)) return completeAttributeNameBefore(code);
        return nok(code);
      }
      function completeEnd(code) {
        if (code === 62) {
          effects.consume(code);
          return completeAfter;
        }
        return nok(code);
      }
      function completeAfter(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) return continuation(code);
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return completeAfter;
        }
        return nok(code);
      }
      function continuation(code) {
        if (code === 45 && marker === 2) {
          effects.consume(code);
          return continuationCommentInside;
        }
        if (code === 60 && marker === 1) {
          effects.consume(code);
          return continuationRawTagOpen;
        }
        if (code === 62 && marker === 4) {
          effects.consume(code);
          return continuationClose;
        }
        if (code === 63 && marker === 3) {
          effects.consume(code);
          return continuationDeclarationInside;
        }
        if (code === 93 && marker === 5) {
          effects.consume(code);
          return continuationCdataInside;
        }
        if ((0, micromark_util_character.HP)(code) && (marker === 6 || marker === 7)) {
          effects.exit("htmlFlowData");
          return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
        }
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("htmlFlowData");
          return continuationStart(code);
        }
        effects.consume(code);
        return continuation;
      }
      function continuationStart(code) {
        return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
      }
      function continuationStartNonLazy(code) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return continuationBefore;
      }
      function continuationBefore(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) return continuationStart(code);
        effects.enter("htmlFlowData");
        return continuation(code);
      }
      function continuationCommentInside(code) {
        if (code === 45) {
          effects.consume(code);
          return continuationDeclarationInside;
        }
        return continuation(code);
      }
      function continuationRawTagOpen(code) {
        if (code === 47) {
          effects.consume(code);
          buffer = "";
          return continuationRawEndTag;
        }
        return continuation(code);
      }
      function continuationRawEndTag(code) {
        if (code === 62) {
          const name = buffer.toLowerCase();
          if (micromark_util_html_tag_name.y.includes(name)) {
            effects.consume(code);
            return continuationClose;
          }
          return continuation(code);
        }
        if ((0, micromark_util_character.CW)(code) && buffer.length < 8) {
          effects.consume(code);
          buffer += String.fromCharCode(code);
          return continuationRawEndTag;
        }
        return continuation(code);
      }
      function continuationCdataInside(code) {
        if (code === 93) {
          effects.consume(code);
          return continuationDeclarationInside;
        }
        return continuation(code);
      }
      function continuationDeclarationInside(code) {
        if (code === 62) {
          effects.consume(code);
          return continuationClose;
        }
        if (code === 45 && marker === 2) {
          effects.consume(code);
          return continuationDeclarationInside;
        }
        return continuation(code);
      }
      function continuationClose(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("htmlFlowData");
          return continuationAfter(code);
        }
        effects.consume(code);
        return continuationClose;
      }
      function continuationAfter(code) {
        effects.exit("htmlFlow");
        return ok(code);
      }
    }
    function tokenizeBlankLineBefore(effects, ok, nok) {
      return start;
      function start(code) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return effects.attempt(blank_line.B, ok, nok);
      }
    }
    const codeFenced = {
      concrete: true,
      name: "codeFenced",
      tokenize: tokenizeCodeFenced
    };
    function tokenizeCodeFenced(effects, ok, nok) {
      const self = this;
      const closeStart = {
        partial: true,
        tokenize: tokenizeCloseStart
      };
      let initialPrefix = 0;
      let sizeOpen = 0;
      let marker;
      return start;
      function start(code) {
        return beforeSequenceOpen(code);
      }
      function beforeSequenceOpen(code) {
        const tail = self.events[self.events.length - 1];
        initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
        marker = code;
        effects.enter("codeFenced");
        effects.enter("codeFencedFence");
        effects.enter("codeFencedFenceSequence");
        return sequenceOpen(code);
      }
      function sequenceOpen(code) {
        if (code === marker) {
          sizeOpen++;
          effects.consume(code);
          return sequenceOpen;
        }
        if (sizeOpen < 3) return nok(code);
        effects.exit("codeFencedFenceSequence");
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, infoBefore, "whitespace")(code) : infoBefore(code);
      }
      function infoBefore(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("codeFencedFence");
          return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
        }
        effects.enter("codeFencedFenceInfo");
        effects.enter("chunkString", {
          contentType: "string"
        });
        return info(code);
      }
      function info(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("chunkString");
          effects.exit("codeFencedFenceInfo");
          return infoBefore(code);
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.exit("chunkString");
          effects.exit("codeFencedFenceInfo");
          return (0, micromark_factory_space.N)(effects, metaBefore, "whitespace")(code);
        }
        if (code === 96 && code === marker) return nok(code);
        effects.consume(code);
        return info;
      }
      function metaBefore(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) return infoBefore(code);
        effects.enter("codeFencedFenceMeta");
        effects.enter("chunkString", {
          contentType: "string"
        });
        return meta(code);
      }
      function meta(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("chunkString");
          effects.exit("codeFencedFenceMeta");
          return infoBefore(code);
        }
        if (code === 96 && code === marker) return nok(code);
        effects.consume(code);
        return meta;
      }
      function atNonLazyBreak(code) {
        return effects.attempt(closeStart, after, contentBefore)(code);
      }
      function contentBefore(code) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return contentStart;
      }
      function contentStart(code) {
        return initialPrefix > 0 && (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
      }
      function beforeContentChunk(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
        effects.enter("codeFlowValue");
        return contentChunk(code);
      }
      function contentChunk(code) {
        if (code === null || (0, micromark_util_character.HP)(code)) {
          effects.exit("codeFlowValue");
          return beforeContentChunk(code);
        }
        effects.consume(code);
        return contentChunk;
      }
      function after(code) {
        effects.exit("codeFenced");
        return ok(code);
      }
      function tokenizeCloseStart(effects, ok, nok) {
        let size = 0;
        return startBefore;
        function startBefore(code) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return start;
        }
        function start(code) {
          effects.enter("codeFencedFence");
          return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
        }
        function beforeSequenceClose(code) {
          if (code === marker) {
            effects.enter("codeFencedFenceSequence");
            return sequenceClose(code);
          }
          return nok(code);
        }
        function sequenceClose(code) {
          if (code === marker) {
            size++;
            effects.consume(code);
            return sequenceClose;
          }
          if (size >= sizeOpen) {
            effects.exit("codeFencedFenceSequence");
            return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
          }
          return nok(code);
        }
        function sequenceCloseAfter(code) {
          if (code === null || (0, micromark_util_character.HP)(code)) {
            effects.exit("codeFencedFence");
            return ok(code);
          }
          return nok(code);
        }
      }
    }
    const characterReference = {
      name: "characterReference",
      tokenize: tokenizeCharacterReference
    };
    function tokenizeCharacterReference(effects, ok, nok) {
      const self = this;
      let size = 0;
      let max;
      let test;
      return start;
      function start(code) {
        effects.enter("characterReference");
        effects.enter("characterReferenceMarker");
        effects.consume(code);
        effects.exit("characterReferenceMarker");
        return open;
      }
      function open(code) {
        if (code === 35) {
          effects.enter("characterReferenceMarkerNumeric");
          effects.consume(code);
          effects.exit("characterReferenceMarkerNumeric");
          return numeric;
        }
        effects.enter("characterReferenceValue");
        max = 31;
        test = micromark_util_character.lV;
        return value(code);
      }
      function numeric(code) {
        if (code === 88 || code === 120) {
          effects.enter("characterReferenceMarkerHexadecimal");
          effects.consume(code);
          effects.exit("characterReferenceMarkerHexadecimal");
          effects.enter("characterReferenceValue");
          max = 6;
          test = micromark_util_character.ok;
          return value;
        }
        effects.enter("characterReferenceValue");
        max = 7;
        test = micromark_util_character.BM;
        return value(code);
      }
      function value(code) {
        if (code === 59 && size) {
          const token = effects.exit("characterReferenceValue");
          if (test === micromark_util_character.lV && !(0, decode_named_character_reference.s)(self.sliceSerialize(token))) return nok(code);
          effects.enter("characterReferenceMarker");
          effects.consume(code);
          effects.exit("characterReferenceMarker");
          effects.exit("characterReference");
          return ok;
        }
        if (test(code) && size++ < max) {
          effects.consume(code);
          return value;
        }
        return nok(code);
      }
    }
    const characterEscape = {
      name: "characterEscape",
      tokenize: tokenizeCharacterEscape
    };
    function tokenizeCharacterEscape(effects, ok, nok) {
      return start;
      function start(code) {
        effects.enter("characterEscape");
        effects.enter("escapeMarker");
        effects.consume(code);
        effects.exit("escapeMarker");
        return inside;
      }
      function inside(code) {
        if ((0, micromark_util_character.ol)(code)) {
          effects.enter("characterEscapeValue");
          effects.consume(code);
          effects.exit("characterEscapeValue");
          effects.exit("characterEscape");
          return ok;
        }
        return nok(code);
      }
    }
    const lineEnding = {
      name: "lineEnding",
      tokenize: tokenizeLineEnding
    };
    function tokenizeLineEnding(effects, ok) {
      return start;
      function start(code) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return (0, micromark_factory_space.N)(effects, ok, "linePrefix");
      }
    }
    var micromark_util_resolve_all = __webpack_require__(36728);
    const labelEnd = {
      name: "labelEnd",
      resolveAll: resolveAllLabelEnd,
      resolveTo: resolveToLabelEnd,
      tokenize: tokenizeLabelEnd
    };
    const resourceConstruct = {
      tokenize: tokenizeResource
    };
    const referenceFullConstruct = {
      tokenize: tokenizeReferenceFull
    };
    const referenceCollapsedConstruct = {
      tokenize: tokenizeReferenceCollapsed
    };
    function resolveAllLabelEnd(events) {
      let index = -1;
      const newEvents = [];
      while (++index < events.length) {
        const token = events[index][1];
        newEvents.push(events[index]);
        if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
          const offset = token.type === "labelImage" ? 4 : 2;
          token.type = "data";
          index += offset;
        }
      }
      if (events.length !== newEvents.length) (0, micromark_util_chunked.m)(events, 0, events.length, newEvents);
      return events;
    }
    function resolveToLabelEnd(events, context) {
      let index = events.length;
      let offset = 0;
      let open;
      let close;
      let media;
      while (index--) {
        const token = events[index][1];
        if (open) {
          if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
          if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
        } else if (close) {
          if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
            open = index;
            if (token.type !== "labelLink") {
              offset = 2;
              break;
            }
          }
        } else if (token.type === "labelEnd") close = index;
      }
      const group = {
        type: events[open][1].type === "labelLink" ? "link" : "image",
        start: {
          ...events[open][1].start
        },
        end: {
          ...events[events.length - 1][1].end
        }
      };
      const label = {
        type: "label",
        start: {
          ...events[open][1].start
        },
        end: {
          ...events[close][1].end
        }
      };
      const text = {
        type: "labelText",
        start: {
          ...events[open + offset + 2][1].end
        },
        end: {
          ...events[close - 2][1].start
        }
      };
      media = [ [ "enter", group, context ], [ "enter", label, context ] ];
      media = (0, micromark_util_chunked.V)(media, events.slice(open + 1, open + offset + 3));
      media = (0, micromark_util_chunked.V)(media, [ [ "enter", text, context ] ]);
      media = (0, micromark_util_chunked.V)(media, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
      media = (0, micromark_util_chunked.V)(media, [ [ "exit", text, context ], events[close - 2], events[close - 1], [ "exit", label, context ] ]);
      media = (0, micromark_util_chunked.V)(media, events.slice(close + 1));
      media = (0, micromark_util_chunked.V)(media, [ [ "exit", group, context ] ]);
      (0, micromark_util_chunked.m)(events, open, events.length, media);
      return events;
    }
    function tokenizeLabelEnd(effects, ok, nok) {
      const self = this;
      const labelStarts = self._labelStarts;
      let labelStart;
      let defined;
      if (labelStarts) {
        while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
        labelStart = labelStarts[labelStarts.length - 1];
      }
      return start;
      function start(code) {
        if (!labelStart) return nok(code);
        if (labelStart._inactive) return labelEndNok(code);
        defined = self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
          start: labelStart.end,
          end: self.now()
        })));
        effects.enter("labelEnd");
        effects.enter("labelMarker");
        effects.consume(code);
        effects.exit("labelMarker");
        effects.exit("labelEnd");
        return after;
      }
      function after(code) {
        if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
        if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
        return defined ? labelEndOk(code) : labelEndNok(code);
      }
      function referenceNotFull(code) {
        return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
      }
      function labelEndOk(code) {
        labelStarts.pop();
        return ok(code);
      }
      function labelEndNok(code) {
        labelStart._balanced = true;
        return nok(code);
      }
    }
    function tokenizeResource(effects, ok, nok) {
      return resourceStart;
      function resourceStart(code) {
        effects.enter("resource");
        effects.enter("resourceMarker");
        effects.consume(code);
        effects.exit("resourceMarker");
        return resourceBefore;
      }
      function resourceBefore(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
      }
      function resourceOpen(code) {
        if (code === 41) return resourceEnd(code);
        return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
      }
      function resourceDestinationAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
      }
      function resourceDestinationMissing(code) {
        return nok(code);
      }
      function resourceBetween(code) {
        if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
        return resourceEnd(code);
      }
      function resourceTitleAfter(code) {
        return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
      }
      function resourceEnd(code) {
        if (code === 41) {
          effects.enter("resourceMarker");
          effects.consume(code);
          effects.exit("resourceMarker");
          effects.exit("resource");
          return ok;
        }
        return nok(code);
      }
    }
    function tokenizeReferenceFull(effects, ok, nok) {
      const self = this;
      return referenceFull;
      function referenceFull(code) {
        return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
      }
      function referenceFullAfter(code) {
        return self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
      }
      function referenceFullMissing(code) {
        return nok(code);
      }
    }
    function tokenizeReferenceCollapsed(effects, ok, nok) {
      return referenceCollapsedStart;
      function referenceCollapsedStart(code) {
        effects.enter("reference");
        effects.enter("referenceMarker");
        effects.consume(code);
        effects.exit("referenceMarker");
        return referenceCollapsedOpen;
      }
      function referenceCollapsedOpen(code) {
        if (code === 93) {
          effects.enter("referenceMarker");
          effects.consume(code);
          effects.exit("referenceMarker");
          effects.exit("reference");
          return ok;
        }
        return nok(code);
      }
    }
    const labelStartImage = {
      name: "labelStartImage",
      resolveAll: labelEnd.resolveAll,
      tokenize: tokenizeLabelStartImage
    };
    function tokenizeLabelStartImage(effects, ok, nok) {
      const self = this;
      let labelImage;
      return start;
      function start(code) {
        effects.enter("labelImage");
        effects.enter("labelImageMarker");
        effects.consume(code);
        effects.exit("labelImageMarker");
        return open;
      }
      function open(code) {
        if (code === 91) {
          effects.enter("labelMarker");
          effects.consume(code);
          effects.exit("labelMarker");
          labelImage = effects.exit("labelImage");
          return after;
        }
        return nok(code);
      }
      function after(code) {
        if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
        self._labelStarts = self._labelStarts || [];
        self._labelStarts.push(labelImage);
        return ok(code);
      }
    }
    var micromark_util_classify_character = __webpack_require__(64386);
    const attention = {
      name: "attention",
      resolveAll: resolveAllAttention,
      tokenize: tokenizeAttention
    };
    function resolveAllAttention(events, context) {
      let index = -1;
      let nextEvents;
      while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
        let open = index;
        while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = (0, micromark_util_chunked.V)(nextEvents, [ [ "enter", events[open][1], context ], [ "exit", events[open][1], context ] ]);
          nextEvents = (0, micromark_util_chunked.V)(nextEvents, [ [ "enter", group, context ], [ "enter", openingSequence, context ], [ "exit", openingSequence, context ], [ "enter", text, context ] ]);
          nextEvents = (0, micromark_util_chunked.V)(nextEvents, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
          nextEvents = (0, micromark_util_chunked.V)(nextEvents, [ [ "exit", text, context ], [ "enter", closingSequence, context ], [ "exit", closingSequence, context ], [ "exit", group, context ] ]);
          let offset = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = (0, micromark_util_chunked.V)(nextEvents, [ [ "enter", events[index][1], context ], [ "exit", events[index][1], context ] ]);
          }
          (0, micromark_util_chunked.m)(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
      index = -1;
      while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
      return events;
    }
    function tokenizeAttention(effects, ok) {
      const attentionMarkers = this.parser.constructs.attentionMarkers.null;
      const previous = this.previous;
      const before = (0, micromark_util_classify_character.S)(previous);
      let marker;
      return start;
      function start(code) {
        marker = code;
        effects.enter("attentionSequence");
        return inside(code);
      }
      function inside(code) {
        if (code === marker) {
          effects.consume(code);
          return inside;
        }
        const token = effects.exit("attentionSequence");
        const after = (0, micromark_util_classify_character.S)(code);
        const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
        const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
        token._open = Boolean(marker === 42 ? open : open && (before || !close));
        token._close = Boolean(marker === 42 ? close : close && (after || !open));
        return ok(code);
      }
    }
    function movePoint(point, offset) {
      point.column += offset;
      point.offset += offset;
      point._bufferIndex += offset;
    }
    const autolink = {
      name: "autolink",
      tokenize: tokenizeAutolink
    };
    function tokenizeAutolink(effects, ok, nok) {
      let size = 0;
      return start;
      function start(code) {
        effects.enter("autolink");
        effects.enter("autolinkMarker");
        effects.consume(code);
        effects.exit("autolinkMarker");
        effects.enter("autolinkProtocol");
        return open;
      }
      function open(code) {
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return schemeOrEmailAtext;
        }
        if (code === 64) return nok(code);
        return emailAtext(code);
      }
      function schemeOrEmailAtext(code) {
        if (code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code)) {
          size = 1;
          return schemeInsideOrEmailAtext(code);
        }
        return emailAtext(code);
      }
      function schemeInsideOrEmailAtext(code) {
        if (code === 58) {
          effects.consume(code);
          size = 0;
          return urlInside;
        }
        if ((code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code)) && size++ < 32) {
          effects.consume(code);
          return schemeInsideOrEmailAtext;
        }
        size = 0;
        return emailAtext(code);
      }
      function urlInside(code) {
        if (code === 62) {
          effects.exit("autolinkProtocol");
          effects.enter("autolinkMarker");
          effects.consume(code);
          effects.exit("autolinkMarker");
          effects.exit("autolink");
          return ok;
        }
        if (code === null || code === 32 || code === 60 || (0, micromark_util_character.JQ)(code)) return nok(code);
        effects.consume(code);
        return urlInside;
      }
      function emailAtext(code) {
        if (code === 64) {
          effects.consume(code);
          return emailAtSignOrDot;
        }
        if ((0, micromark_util_character.cx)(code)) {
          effects.consume(code);
          return emailAtext;
        }
        return nok(code);
      }
      function emailAtSignOrDot(code) {
        return (0, micromark_util_character.lV)(code) ? emailLabel(code) : nok(code);
      }
      function emailLabel(code) {
        if (code === 46) {
          effects.consume(code);
          size = 0;
          return emailAtSignOrDot;
        }
        if (code === 62) {
          effects.exit("autolinkProtocol").type = "autolinkEmail";
          effects.enter("autolinkMarker");
          effects.consume(code);
          effects.exit("autolinkMarker");
          effects.exit("autolink");
          return ok;
        }
        return emailValue(code);
      }
      function emailValue(code) {
        if ((code === 45 || (0, micromark_util_character.lV)(code)) && size++ < 63) {
          const next = code === 45 ? emailValue : emailLabel;
          effects.consume(code);
          return next;
        }
        return nok(code);
      }
    }
    const htmlText = {
      name: "htmlText",
      tokenize: tokenizeHtmlText
    };
    function tokenizeHtmlText(effects, ok, nok) {
      const self = this;
      let marker;
      let index;
      let returnState;
      return start;
      function start(code) {
        effects.enter("htmlText");
        effects.enter("htmlTextData");
        effects.consume(code);
        return open;
      }
      function open(code) {
        if (code === 33) {
          effects.consume(code);
          return declarationOpen;
        }
        if (code === 47) {
          effects.consume(code);
          return tagCloseStart;
        }
        if (code === 63) {
          effects.consume(code);
          return instruction;
        }
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return tagOpen;
        }
        return nok(code);
      }
      function declarationOpen(code) {
        if (code === 45) {
          effects.consume(code);
          return commentOpenInside;
        }
        if (code === 91) {
          effects.consume(code);
          index = 0;
          return cdataOpenInside;
        }
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return declaration;
        }
        return nok(code);
      }
      function commentOpenInside(code) {
        if (code === 45) {
          effects.consume(code);
          return commentEnd;
        }
        return nok(code);
      }
      function comment(code) {
        if (code === null) return nok(code);
        if (code === 45) {
          effects.consume(code);
          return commentClose;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = comment;
          return lineEndingBefore(code);
        }
        effects.consume(code);
        return comment;
      }
      function commentClose(code) {
        if (code === 45) {
          effects.consume(code);
          return commentEnd;
        }
        return comment(code);
      }
      function commentEnd(code) {
        return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
      }
      function cdataOpenInside(code) {
        const value = "CDATA[";
        if (code === value.charCodeAt(index++)) {
          effects.consume(code);
          return index === value.length ? cdata : cdataOpenInside;
        }
        return nok(code);
      }
      function cdata(code) {
        if (code === null) return nok(code);
        if (code === 93) {
          effects.consume(code);
          return cdataClose;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = cdata;
          return lineEndingBefore(code);
        }
        effects.consume(code);
        return cdata;
      }
      function cdataClose(code) {
        if (code === 93) {
          effects.consume(code);
          return cdataEnd;
        }
        return cdata(code);
      }
      function cdataEnd(code) {
        if (code === 62) return end(code);
        if (code === 93) {
          effects.consume(code);
          return cdataEnd;
        }
        return cdata(code);
      }
      function declaration(code) {
        if (code === null || code === 62) return end(code);
        if ((0, micromark_util_character.HP)(code)) {
          returnState = declaration;
          return lineEndingBefore(code);
        }
        effects.consume(code);
        return declaration;
      }
      function instruction(code) {
        if (code === null) return nok(code);
        if (code === 63) {
          effects.consume(code);
          return instructionClose;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = instruction;
          return lineEndingBefore(code);
        }
        effects.consume(code);
        return instruction;
      }
      function instructionClose(code) {
        return code === 62 ? end(code) : instruction(code);
      }
      function tagCloseStart(code) {
        if ((0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return tagClose;
        }
        return nok(code);
      }
      function tagClose(code) {
        if (code === 45 || (0, micromark_util_character.lV)(code)) {
          effects.consume(code);
          return tagClose;
        }
        return tagCloseBetween(code);
      }
      function tagCloseBetween(code) {
        if ((0, micromark_util_character.HP)(code)) {
          returnState = tagCloseBetween;
          return lineEndingBefore(code);
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return tagCloseBetween;
        }
        return end(code);
      }
      function tagOpen(code) {
        if (code === 45 || (0, micromark_util_character.lV)(code)) {
          effects.consume(code);
          return tagOpen;
        }
        if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) return tagOpenBetween(code);
        return nok(code);
      }
      function tagOpenBetween(code) {
        if (code === 47) {
          effects.consume(code);
          return end;
        }
        if (code === 58 || code === 95 || (0, micromark_util_character.CW)(code)) {
          effects.consume(code);
          return tagOpenAttributeName;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = tagOpenBetween;
          return lineEndingBefore(code);
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return tagOpenBetween;
        }
        return end(code);
      }
      function tagOpenAttributeName(code) {
        if (code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code)) {
          effects.consume(code);
          return tagOpenAttributeName;
        }
        return tagOpenAttributeNameAfter(code);
      }
      function tagOpenAttributeNameAfter(code) {
        if (code === 61) {
          effects.consume(code);
          return tagOpenAttributeValueBefore;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = tagOpenAttributeNameAfter;
          return lineEndingBefore(code);
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return tagOpenAttributeNameAfter;
        }
        return tagOpenBetween(code);
      }
      function tagOpenAttributeValueBefore(code) {
        if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
        if (code === 34 || code === 39) {
          effects.consume(code);
          marker = code;
          return tagOpenAttributeValueQuoted;
        }
        if ((0, micromark_util_character.HP)(code)) {
          returnState = tagOpenAttributeValueBefore;
          return lineEndingBefore(code);
        }
        if ((0, micromark_util_character.On)(code)) {
          effects.consume(code);
          return tagOpenAttributeValueBefore;
        }
        effects.consume(code);
        return tagOpenAttributeValueUnquoted;
      }
      function tagOpenAttributeValueQuoted(code) {
        if (code === marker) {
          effects.consume(code);
          marker = void 0;
          return tagOpenAttributeValueQuotedAfter;
        }
        if (code === null) return nok(code);
        if ((0, micromark_util_character.HP)(code)) {
          returnState = tagOpenAttributeValueQuoted;
          return lineEndingBefore(code);
        }
        effects.consume(code);
        return tagOpenAttributeValueQuoted;
      }
      function tagOpenAttributeValueUnquoted(code) {
        if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
        if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) return tagOpenBetween(code);
        effects.consume(code);
        return tagOpenAttributeValueUnquoted;
      }
      function tagOpenAttributeValueQuotedAfter(code) {
        if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) return tagOpenBetween(code);
        return nok(code);
      }
      function end(code) {
        if (code === 62) {
          effects.consume(code);
          effects.exit("htmlTextData");
          effects.exit("htmlText");
          return ok;
        }
        return nok(code);
      }
      function lineEndingBefore(code) {
        effects.exit("htmlTextData");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return lineEndingAfter;
      }
      function lineEndingAfter(code) {
        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
      }
      function lineEndingAfterPrefix(code) {
        effects.enter("htmlTextData");
        return returnState(code);
      }
    }
    const labelStartLink = {
      name: "labelStartLink",
      resolveAll: labelEnd.resolveAll,
      tokenize: tokenizeLabelStartLink
    };
    function tokenizeLabelStartLink(effects, ok, nok) {
      const self = this;
      let labelLink;
      return start;
      function start(code) {
        effects.enter("labelLink");
        effects.enter("labelMarker");
        effects.consume(code);
        effects.exit("labelMarker");
        labelLink = effects.exit("labelLink");
        return after;
      }
      function after(code) {
        if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
        self._labelStarts = self._labelStarts || [];
        self._labelStarts.push(labelLink);
        return ok(code);
      }
    }
    const hardBreakEscape = {
      name: "hardBreakEscape",
      tokenize: tokenizeHardBreakEscape
    };
    function tokenizeHardBreakEscape(effects, ok, nok) {
      return start;
      function start(code) {
        effects.enter("hardBreakEscape");
        effects.consume(code);
        return after;
      }
      function after(code) {
        if ((0, micromark_util_character.HP)(code)) {
          effects.exit("hardBreakEscape");
          return ok(code);
        }
        return nok(code);
      }
    }
    const codeText = {
      name: "codeText",
      previous,
      resolve: resolveCodeText,
      tokenize: tokenizeCodeText
    };
    function resolveCodeText(events) {
      let tailExitIndex = events.length - 4;
      let headEnterIndex = 3;
      let index;
      let enter;
      if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
        index = headEnterIndex;
        while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
          events[headEnterIndex][1].type = "codeTextPadding";
          events[tailExitIndex][1].type = "codeTextPadding";
          headEnterIndex += 2;
          tailExitIndex -= 2;
          break;
        }
      }
      index = headEnterIndex - 1;
      tailExitIndex++;
      while (++index <= tailExitIndex) if (enter === void 0) {
        if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
      } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
        events[enter][1].type = "codeTextData";
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          tailExitIndex -= index - enter - 2;
          index = enter + 2;
        }
        enter = void 0;
      }
      return events;
    }
    function previous(code) {
      return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
    }
    function tokenizeCodeText(effects, ok, nok) {
      let sizeOpen = 0;
      let size;
      let token;
      return start;
      function start(code) {
        effects.enter("codeText");
        effects.enter("codeTextSequence");
        return sequenceOpen(code);
      }
      function sequenceOpen(code) {
        if (code === 96) {
          effects.consume(code);
          sizeOpen++;
          return sequenceOpen;
        }
        effects.exit("codeTextSequence");
        return between(code);
      }
      function between(code) {
        if (code === null) return nok(code);
        if (code === 32) {
          effects.enter("space");
          effects.consume(code);
          effects.exit("space");
          return between;
        }
        if (code === 96) {
          token = effects.enter("codeTextSequence");
          size = 0;
          return sequenceClose(code);
        }
        if ((0, micromark_util_character.HP)(code)) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return between;
        }
        effects.enter("codeTextData");
        return data(code);
      }
      function data(code) {
        if (code === null || code === 32 || code === 96 || (0, micromark_util_character.HP)(code)) {
          effects.exit("codeTextData");
          return between(code);
        }
        effects.consume(code);
        return data;
      }
      function sequenceClose(code) {
        if (code === 96) {
          effects.consume(code);
          size++;
          return sequenceClose;
        }
        if (size === sizeOpen) {
          effects.exit("codeTextSequence");
          effects.exit("codeText");
          return ok(code);
        }
        token.type = "codeTextData";
        return data(code);
      }
    }
    const constructs_document = {
      [42]: list,
      [43]: list,
      [45]: list,
      [48]: list,
      [49]: list,
      [50]: list,
      [51]: list,
      [52]: list,
      [53]: list,
      [54]: list,
      [55]: list,
      [56]: list,
      [57]: list,
      [62]: blockQuote
    };
    const contentInitial = {
      [91]: definition
    };
    const flowInitial = {
      [-2]: codeIndented,
      [-1]: codeIndented,
      [32]: codeIndented
    };
    const constructs_flow = {
      [35]: headingAtx,
      [42]: thematicBreak,
      [45]: [ setextUnderline, thematicBreak ],
      [60]: htmlFlow,
      [61]: setextUnderline,
      [95]: thematicBreak,
      [96]: codeFenced,
      [126]: codeFenced
    };
    const constructs_string = {
      [38]: characterReference,
      [92]: characterEscape
    };
    const constructs_text = {
      [-5]: lineEnding,
      [-4]: lineEnding,
      [-3]: lineEnding,
      [33]: labelStartImage,
      [38]: characterReference,
      [42]: attention,
      [60]: [ autolink, htmlText ],
      [91]: labelStartLink,
      [92]: [ hardBreakEscape, characterEscape ],
      [93]: labelEnd,
      [95]: attention,
      [96]: codeText
    };
    const insideSpan = {
      null: [ attention, resolver ]
    };
    const attentionMarkers = {
      null: [ 42, 95 ]
    };
    const disable = {
      null: []
    };
    function createTokenizer(parser, initialize, from) {
      let point = {
        _bufferIndex: -1,
        _index: 0,
        line: from && from.line || 1,
        column: from && from.column || 1,
        offset: from && from.offset || 0
      };
      const columnStart = {};
      const resolveAllConstructs = [];
      let chunks = [];
      let stack = [];
      let consumed = true;
      const effects = {
        attempt: constructFactory(onsuccessfulconstruct),
        check: constructFactory(onsuccessfulcheck),
        consume,
        enter,
        exit,
        interrupt: constructFactory(onsuccessfulcheck, {
          interrupt: true
        })
      };
      const context = {
        code: null,
        containerState: {},
        defineSkip,
        events: [],
        now,
        parser,
        previous: null,
        sliceSerialize,
        sliceStream,
        write
      };
      let state = initialize.tokenize.call(context, effects);
      let expectedCode;
      if (initialize.resolveAll) resolveAllConstructs.push(initialize);
      return context;
      function write(slice) {
        chunks = (0, micromark_util_chunked.V)(chunks, slice);
        main();
        if (chunks[chunks.length - 1] !== null) return [];
        addResult(initialize, 0);
        context.events = (0, micromark_util_resolve_all.W)(resolveAllConstructs, context.events, context);
        return context.events;
      }
      function sliceSerialize(token, expandTabs) {
        return serializeChunks(sliceStream(token), expandTabs);
      }
      function sliceStream(token) {
        return sliceChunks(chunks, token);
      }
      function now() {
        const {_bufferIndex, _index, line, column, offset} = point;
        return {
          _bufferIndex,
          _index,
          line,
          column,
          offset
        };
      }
      function defineSkip(value) {
        columnStart[value.line] = value.column;
        accountForPotentialSkip();
      }
      function main() {
        while (point._index < chunks.length) {
          const chunk = chunks[point._index];
          if (typeof chunk === "string") {
            const chunkIndex = point._index;
            if (point._bufferIndex < 0) point._bufferIndex = 0;
            while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
          } else go(chunk);
        }
      }
      function go(code) {
        consumed = void 0;
        expectedCode = code;
        state = state(code);
      }
      function consume(code) {
        if ((0, micromark_util_character.HP)(code)) {
          point.line++;
          point.column = 1;
          point.offset += code === -3 ? 2 : 1;
          accountForPotentialSkip();
        } else if (code !== -1) {
          point.column++;
          point.offset++;
        }
        if (point._bufferIndex < 0) point._index++; else {
          point._bufferIndex++;
          if (point._bufferIndex === chunks[point._index].length) {
            point._bufferIndex = -1;
            point._index++;
          }
        }
        context.previous = code;
        consumed = true;
      }
      function enter(type, fields) {
        const token = fields || {};
        token.type = type;
        token.start = now();
        context.events.push([ "enter", token, context ]);
        stack.push(token);
        return token;
      }
      function exit(type) {
        const token = stack.pop();
        token.end = now();
        context.events.push([ "exit", token, context ]);
        return token;
      }
      function onsuccessfulconstruct(construct, info) {
        addResult(construct, info.from);
      }
      function onsuccessfulcheck(_, info) {
        info.restore();
      }
      function constructFactory(onreturn, fields) {
        return hook;
        function hook(constructs, returnState, bogusState) {
          let listOfConstructs;
          let constructIndex;
          let currentConstruct;
          let info;
          return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([ constructs ]) : handleMapOfConstructs(constructs);
          function handleMapOfConstructs(map) {
            return start;
            function start(code) {
              const left = code !== null && map[code];
              const all = code !== null && map.null;
              const list = [ ...Array.isArray(left) ? left : left ? [ left ] : [], ...Array.isArray(all) ? all : all ? [ all ] : [] ];
              return handleListOfConstructs(list)(code);
            }
          }
          function handleListOfConstructs(list) {
            listOfConstructs = list;
            constructIndex = 0;
            if (list.length === 0) return bogusState;
            return handleConstruct(list[constructIndex]);
          }
          function handleConstruct(construct) {
            return start;
            function start(code) {
              info = store();
              currentConstruct = construct;
              if (!construct.partial) context.currentConstruct = construct;
              if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
              return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
            }
          }
          function ok(code) {
            consumed = true;
            onreturn(currentConstruct, info);
            return returnState;
          }
          function nok(code) {
            consumed = true;
            info.restore();
            if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
            return bogusState;
          }
        }
      }
      function addResult(construct, from) {
        if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
        if (construct.resolve) (0, micromark_util_chunked.m)(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
        if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
      }
      function store() {
        const startPoint = now();
        const startPrevious = context.previous;
        const startCurrentConstruct = context.currentConstruct;
        const startEventsIndex = context.events.length;
        const startStack = Array.from(stack);
        return {
          from: startEventsIndex,
          restore
        };
        function restore() {
          point = startPoint;
          context.previous = startPrevious;
          context.currentConstruct = startCurrentConstruct;
          context.events.length = startEventsIndex;
          stack = startStack;
          accountForPotentialSkip();
        }
      }
      function accountForPotentialSkip() {
        if (point.line in columnStart && point.column < 2) {
          point.column = columnStart[point.line];
          point.offset += columnStart[point.line] - 1;
        }
      }
    }
    function sliceChunks(chunks, token) {
      const startIndex = token.start._index;
      const startBufferIndex = token.start._bufferIndex;
      const endIndex = token.end._index;
      const endBufferIndex = token.end._bufferIndex;
      let view;
      if (startIndex === endIndex) view = [ chunks[startIndex].slice(startBufferIndex, endBufferIndex) ]; else {
        view = chunks.slice(startIndex, endIndex);
        if (startBufferIndex > -1) {
          const head = view[0];
          if (typeof head === "string") view[0] = head.slice(startBufferIndex); else view.shift();
        }
        if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
      }
      return view;
    }
    function serializeChunks(chunks, expandTabs) {
      let index = -1;
      const result = [];
      let atTab;
      while (++index < chunks.length) {
        const chunk = chunks[index];
        let value;
        if (typeof chunk === "string") value = chunk; else switch (chunk) {
         case -5:
          value = "\r";
          break;

         case -4:
          value = "\n";
          break;

         case -3:
          value = "\r" + "\n";
          break;

         case -2:
          value = expandTabs ? " " : "\t";
          break;

         case -1:
          if (!expandTabs && atTab) continue;
          value = " ";
          break;

         default:
          value = String.fromCharCode(chunk);
        }
        atTab = chunk === -2;
        result.push(value);
      }
      return result.join("");
    }
    function parse(options) {
      const settings = options || {};
      const constructs = (0, micromark_util_combine_extensions.y)([ constructs_namespaceObject, ...settings.extensions || [] ]);
      const parser = {
        constructs,
        content: create(content),
        defined: [],
        document: create(document_document),
        flow: create(flow),
        lazy: {},
        string: create(string),
        text: create(text_text)
      };
      return parser;
      function create(initial) {
        return creator;
        function creator(from) {
          return createTokenizer(parser, initial, from);
        }
      }
    }
    function postprocess(events) {
      while (!subtokenize(events)) ;
      return events;
    }
    const search = /[\0\t\n\r]/g;
    function preprocess() {
      let column = 1;
      let buffer = "";
      let start = true;
      let atCarriageReturn;
      return preprocessor;
      function preprocessor(value, encoding, end) {
        value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
        const chunks = [];
        let startPosition = 0;
        buffer = "";
        if (start) {
          if (value.charCodeAt(0) === 65279) startPosition++;
          start = void 0;
        }
        while (startPosition < value.length) {
          search.lastIndex = startPosition;
          const match = search.exec(value);
          const endPosition = match && match.index !== void 0 ? match.index : value.length;
          const code = value.charCodeAt(endPosition);
          if (!match) {
            buffer = value.slice(startPosition);
            break;
          }
          if (code === 10 && startPosition === endPosition && atCarriageReturn) {
            chunks.push(-3);
            atCarriageReturn = void 0;
          } else {
            if (atCarriageReturn) {
              chunks.push(-5);
              atCarriageReturn = void 0;
            }
            if (startPosition < endPosition) {
              chunks.push(value.slice(startPosition, endPosition));
              column += endPosition - startPosition;
            }
            switch (code) {
             case 0:
              chunks.push(65533);
              column++;
              break;

             case 9:
              {
                const next = Math.ceil(column / 4) * 4;
                chunks.push(-2);
                while (column++ < next) chunks.push(-1);
                break;
              }

             case 10:
              chunks.push(-4);
              column = 1;
              break;

             default:
              atCarriageReturn = true;
              column = 1;
            }
          }
          startPosition = endPosition + 1;
        }
        if (end) {
          if (atCarriageReturn) chunks.push(-5);
          if (buffer) chunks.push(buffer);
          chunks.push(null);
        }
        return chunks;
      }
    }
    function micromark(value, encoding, options) {
      if (typeof encoding !== "string") {
        options = encoding;
        encoding = void 0;
      }
      return compile(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
    }
  }
};
