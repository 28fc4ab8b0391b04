# Put this line into ~/.zshrc, below compinit: source <(reliabilitykit completion zsh)
_reliabilitykit() {
  local -a suggestions
  suggestions=("${(@f)$(reliabilitykit "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  compadd -- $suggestions
  _files
}
compdef _reliabilitykit reliabilitykit
