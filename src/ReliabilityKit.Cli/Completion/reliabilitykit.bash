# Put this line into ~/.bashrc: source <(reliabilitykit completion bash)
_reliabilitykit() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(reliabilitykit "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _reliabilitykit reliabilitykit
