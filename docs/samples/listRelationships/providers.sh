BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/relationships?relationship_type=IsIndirectResellerOf" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
